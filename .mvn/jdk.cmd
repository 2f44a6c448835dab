@REM Called by mvnw.cmd: chooses the JDK. An exported JAVA_HOME always wins.
@IF NOT "%JAVA_HOME%"=="" EXIT /B 0
@FOR /F "tokens=2 delims=. " %%V IN ('javac -version 2^>^&1') DO @IF %%V GEQ 25 EXIT /B 0
@FOR %%V IN (26 25) DO @FOR %%P IN ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") DO @FOR /D %%D IN ("%%~P\*%%V*") DO @IF EXIST "%%~D\bin\javac.exe" SET "JAVA_HOME=%%~D"
@IF NOT "%JAVA_HOME%"=="" EXIT /B 0
@ECHO Bureau is built with JDK 25 or newer, and none was found. Install one, for example Eclipse Temurin 25 from https://adoptium.net, or point JAVA_HOME at the one you have. 1>&2
@EXIT /B 1

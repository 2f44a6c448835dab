// Applies the reader's choice of light or dark before the first paint.
(function () {
    let choice = 'system';
    try {
        choice = localStorage.getItem('bureau.theme') || choice;
    } catch (refused) {
        // without storage the system decides
    }
    const root = document.documentElement;
    root.dataset.bureauTheme = choice;
    root.style.colorScheme = choice === 'system' ? 'light dark' : choice;
})();

package bare;

import bare.left.Glove;
import bare.right.Boot;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;

/// Two persistence units and no repositories at all.
@SpringBootApplication
public class Bare {
    public static void main(String[] arguments) {
        SpringApplication.run(Bare.class, arguments);
    }

    @Bean
    DataSource leftSource() {
        return database("left");
    }

    @Bean
    DataSource rightSource() {
        return database("right");
    }

    @Bean
    LocalContainerEntityManagerFactoryBean left(@Qualifier("leftSource") DataSource source) {
        JdbcClient.create(source).sql("create schema if not exists drawer").update();
        return factory(source, Glove.class);
    }

    @Bean
    LocalContainerEntityManagerFactoryBean right(@Qualifier("rightSource") DataSource source) {
        return factory(source, Boot.class);
    }

    @Bean
    PlatformTransactionManager leftTransactions(@Qualifier("left") EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }

    @Bean
    PlatformTransactionManager rightTransactions(@Qualifier("right") EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }

    private static DataSource database(String name) {
        return DataSourceBuilder.create()
                .url("jdbc:h2:mem:bare-" + name + ";DB_CLOSE_DELAY=-1")
                .build();
    }

    private static LocalContainerEntityManagerFactoryBean factory(
            DataSource source, Class<?> entity) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(source);
        factory.setPackagesToScan(entity.getPackageName());
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", "create"));
        return factory;
    }
}

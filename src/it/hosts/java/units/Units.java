package units;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;

/// Two databases, each with its entities and transactions, none of them primary, and an entity of
/// the same name in both.
@SpringBootApplication
@EnableJpaRepositories(
        basePackages = "units.shop",
        entityManagerFactoryRef = "shopEntityManagerFactory",
        transactionManagerRef = "shopTransactions")
public class Units {
    public static void main(String[] arguments) {
        SpringApplication.run(Units.class, arguments);
    }

    @Bean
    DataSource shopSource() {
        return database("shop");
    }

    @Bean
    DataSource billingSource() {
        return database("billing");
    }

    @Bean
    LocalContainerEntityManagerFactoryBean shopEntityManagerFactory(
            @Qualifier("shopSource") DataSource source) {
        return factory(source, "units.shop");
    }

    @Bean
    LocalContainerEntityManagerFactoryBean billingEntityManagerFactory(
            @Qualifier("billingSource") DataSource source) {
        return factory(source, "units.billing");
    }

    @Bean
    PlatformTransactionManager shopTransactions(
            @Qualifier("shopEntityManagerFactory") EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }

    @Bean
    PlatformTransactionManager billingTransactions(
            @Qualifier("billingEntityManagerFactory") EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }

    @Bean
    Tables tables(
            @Qualifier("shopSource") DataSource shop,
            @Qualifier("billingSource") DataSource billing) {
        return new Tables(shop, billing);
    }

    private static DataSource database(String name) {
        return DataSourceBuilder.create()
                .url("jdbc:h2:mem:units-" + name + ";DB_CLOSE_DELAY=-1")
                .build();
    }

    private static LocalContainerEntityManagerFactoryBean factory(
            DataSource source, String packageName) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(source);
        factory.setPackagesToScan(packageName);
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", "create"));
        return factory;
    }

    record Tables(DataSource shop, DataSource billing) {
        String inShop() {
            return ours(shop);
        }

        String inBilling() {
            return ours(billing);
        }

        private static String ours(DataSource source) {
            return String.join(
                    " ",
                    JdbcClient.create(source)
                            .sql(
                                    "select lower(table_name) from information_schema.tables"
                                            + " where lower(table_name) like 'bureau%' order by 1")
                            .query(String.class)
                            .list());
        }
    }
}

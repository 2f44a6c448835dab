/// What an application has that uses Hibernate Envers, as far as Bureau knows it.
package org.hibernate.envers;

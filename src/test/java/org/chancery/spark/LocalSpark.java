package org.chancery.spark;

import org.apache.spark.sql.SparkSession;
import org.chancery.warehouse.WarehouseSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests the one local Spark session that all of them share; it lives until the JVM of the
 * tests ends. Use it by {@code @ExtendWith(LocalSpark.class)} and a parameter of type {@link
 * SparkSession}.
 */
public final class LocalSpark implements ParameterResolver {
  private static final int CORES = 2;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public SparkSession resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(LocalSpark.class))
        .getOrComputeIfAbsent(Held.class, held -> new Held(), Held.class)
        .session;
  }

  private static final class Held implements AutoCloseable {
    private final SparkSession session;

    Held() {
      SparkSession.Builder builder =
          SparkSession.builder().master("local[" + CORES + "]").appName("tests");
      SparkDefaults.local(CORES).forEach(builder::config);
      WarehouseSession.settings(true).forEach(builder::config);
      session = builder.config("spark.sql.shuffle.partitions", "3").getOrCreate();
    }

    @Override
    public void close() {
      session.stop();
    }
  }
}

package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import org.apache.hadoop.conf.Configuration;
import org.chancery.spark.LocalFiles;

/** Data flows one way, and the linguistics know no Spark. */
@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule EACH_STAGE_KNOWS_ONLY_THOSE_BEFORE_IT =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("org.chancery.model..")
          .layer("spark")
          .definedBy("org.chancery.spark..")
          .layer("dump")
          .definedBy("org.chancery.dump..")
          .layer("extract")
          .definedBy("org.chancery.extract..")
          .layer("annotate")
          .definedBy("org.chancery.annotate..")
          .layer("corpus")
          .definedBy("org.chancery.corpus..")
          .layer("origin")
          .definedBy("org.chancery.origin..")
          .layer("report")
          .definedBy("org.chancery.report..")
          .layer("page")
          .definedBy("org.chancery.page..")
          .layer("publish")
          .definedBy("org.chancery.publish..")
          .layer("export")
          .definedBy("org.chancery.export..")
          .layer("warehouse")
          .definedBy("org.chancery.warehouse..")
          .layer("cli")
          .definedBy("org.chancery.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("warehouse")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers("warehouse", "cli")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("publish", "cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("page", "publish", "warehouse", "export", "cli")
          .whereLayer("origin")
          .mayOnlyBeAccessedByLayers("report", "publish", "warehouse", "cli")
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers("origin", "report", "publish", "warehouse", "cli")
          .whereLayer("annotate")
          .mayOnlyBeAccessedByLayers(
              "corpus", "origin", "report", "page", "publish", "warehouse", "export", "cli")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("corpus", "publish", "warehouse", "cli")
          .whereLayer("dump")
          .mayOnlyBeAccessedByLayers("extract", "corpus", "publish", "warehouse", "cli")
          .whereLayer("spark")
          .mayOnlyBeAccessedByLayers(
              "dump",
              "corpus",
              "origin",
              "report",
              "page",
              "publish",
              "warehouse",
              "export",
              "cli");

  @ArchTest
  static final ArchRule THE_LINGUISTICS_KNOW_NO_SPARK =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.chancery.model..", "org.chancery.extract..", "org.chancery.annotate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  /** The first file system of the local disk that Hadoop makes is the one for the whole run. */
  @ArchTest
  static final ArchRule HADOOP_IS_ONLY_ASKED_WITH_OUR_LOCAL_FILES =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(LocalFiles.class.getName())
          .should()
          .callConstructor(Configuration.class);

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.chancery.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOTHING_STATIC_CHANGES =
      fields().that().areStatic().and().doNotHaveName("$assertionsDisabled").should().beFinal();

  @ArchTest
  static final ArchRule CLASSES_ARE_FINAL =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .areNotRecords()
          .and()
          .haveSimpleNameNotEndingWith("package-info")
          .and()
          .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}

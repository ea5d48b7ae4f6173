package org.newsgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;

/** Holds the walls between the stages. */
@AnalyzeClasses(packages = "org.newsgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> STAGES =
      List.of("source", "annotate", "extract", "resolve", "rdf", "export", "serve");

  /** Hands the files of one stage to the clients of the other, and is held by a rule of its own. */
  private static final String EXPORTS_OVER_HTTP = "org.newsgraph.serve.export..";

  @ArchTest
  static final ArchRule EXPORTS_OVER_HTTP_KNOW_NO_OTHER_STAGE =
      noClasses()
          .that()
          .resideInAPackage(EXPORTS_OVER_HTTP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.newsgraph.source..",
              "org.newsgraph.annotate..",
              "org.newsgraph.extract..",
              "org.newsgraph.resolve..",
              "org.newsgraph.rdf..",
              "org.newsgraph.cli..");

  @ArchTest
  static void stagesMeetInTheModelOnly(com.tngtech.archunit.core.domain.JavaClasses classes) {
    for (String stage : STAGES) {
      List<String> others = new ArrayList<>(STAGES);
      others.remove(stage);
      others.add("cli");
      String[] packages =
          others.stream().map(s -> "org.newsgraph." + s + "..").toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.newsgraph." + stage + "..")
          .and()
          .resideOutsideOfPackage(EXPORTS_OVER_HTTP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages)
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule MODEL_AND_VOCAB_KNOW_NO_STAGE =
      noClasses()
          .that()
          .resideInAnyPackage("org.newsgraph.model..", "org.newsgraph.vocab..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.newsgraph.source..",
              "org.newsgraph.annotate..",
              "org.newsgraph.extract..",
              "org.newsgraph.resolve..",
              "org.newsgraph.rdf..",
              "org.newsgraph.export..",
              "org.newsgraph.serve..",
              "org.newsgraph.cli..");

  @ArchTest
  static final ArchRule PICOCLI_ONLY_IN_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.newsgraph.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule FUSEKI_ONLY_IN_SERVE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.newsgraph.serve..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena.fuseki..");

  @ArchTest
  static final ArchRule NLP_ENGINE_ONLY_IN_ITS_ADAPTER =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.newsgraph.annotate.english..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.emory..");

  @ArchTest
  static final ArchRule NO_BLANK_NODES =
      noClasses()
          .should()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.base.DescribedPredicate.describe(
                      "NodeFactory.createBlankNode",
                      t ->
                          t.getOwner().isEquivalentTo(NodeFactory.class)
                              && t.getName().startsWith("createBlankNode"))));
}

// swift-tools-version: 6.2
import PackageDescription

/// Flags of release builds: small functions of other modules are called in inner loops, and two
/// accesses to one value at a time are looked for in debug builds, which all tests run in.
///
/// Packages that depend on this one by a version would refuse such flags.
let speed: [SwiftSetting] =
  Context.packageDirectory.contains("/checkouts/")
  ? []
  : [
    .unsafeFlags(
      ["-cross-module-optimization", "-enforce-exclusivity=unchecked"],
      .when(configuration: .release))
  ]

let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + speed

/// One module a stage of the data's way.
///
/// A stage imports `TallyModel` and `TallyText`
/// and no other stage; `TallyKit` alone joins them.
func stage(
  _ name: String, with more: [Target.Dependency] = [], excluding: [String] = []
) -> Target {
  .target(
    name: name, dependencies: ["TallyModel", "TallyText"] + more, exclude: excluding,
    swiftSettings: strict)
}

func tests(
  _ name: String, with more: [Target.Dependency] = [], beside files: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TallyModel", "TallyText", "TallyTestSupport"] + more,
    exclude: files, swiftSettings: strict)
}

/// Swift's libraries inside the program: one file to carry about, and half the memory, as shared
/// libraries are set up in whole before the first page is read.
///
/// Tests link the program too, and the libraries for testing are shared ones: optimised tests want
/// `TALLY_SHARED_LIBRARIES` in the environment.
let staticLibraries: [LinkerSetting] =
  Context.environment["TALLY_SHARED_LIBRARIES"] != nil
  ? []
  : [
    .unsafeFlags(
      [
        "-static-stdlib", "-lFoundationEssentials", "-l_FoundationCShims",
        "-l_FoundationCollections",
        "-Xlinker", "--gc-sections", "-Xclang-linker", "-no-pie", "-use-ld=lld",
      ],
      .when(platforms: [.linux], configuration: .release))
  ]

let package = Package(
  name: "tally",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "tally", targets: ["TallyCommand"]),
    .library(name: "TallyKit", targets: ["TallyKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "CChecksum"),
    .target(name: "TallyText", swiftSettings: strict),
    .target(name: "TallyModel", dependencies: ["TallyText"], swiftSettings: strict),
    stage("TallyClean", with: ["CLibXML2"]),
    // Trained weights and nothing else: apart, they need not be compiled with every change.
    .target(name: "TallySyntaxModels", exclude: ["LICENSE-model.md"], swiftSettings: strict),
    stage("TallyExtract", with: ["TallySyntaxModels"]),
    stage("TallyCompare"),
    stage("TallyReport"),
    .target(
      name: "TallyConfig", dependencies: ["TallyModel", "CLibYAML"], swiftSettings: strict),
    .target(
      name: "TallyKit",
      dependencies: [
        "TallyModel", "TallyText", "TallyClean", "TallyExtract", "TallyCompare", "TallyReport",
        "TallyConfig", "CChecksum",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "TallyCommand",
      dependencies: [
        "TallyKit", "TallyModel", "TallyReport", "TallyConfig",
        .target(name: "CMalloc", condition: .when(platforms: [.linux])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: staticLibraries),
    // Trains the syntax models from a treebank; no product needs it.
    .executableTarget(
      name: "TallyTrain", dependencies: ["TallyExtract", "TallyText"], swiftSettings: strict),
    // Fits the trees that choose an article's blocks; no product needs it.
    .executableTarget(
      name: "TallyFit", dependencies: ["TallyClean", "TallyModel"], swiftSettings: strict),
    // Writes an invented corpus for benchmarks and accuracy; no product needs it.
    .executableTarget(name: "TallyGenerate", swiftSettings: strict),
    // Runs the stages on one thread, to count their instructions; no product needs it.
    .executableTarget(
      name: "TallyBench",
      dependencies: ["TallyExtract", "TallyKit", "TallyModel", "TallyReport"],
      swiftSettings: strict, linkerSettings: staticLibraries),
    // What must hold for any input; tests and libFuzzer run it. No product needs it.
    .target(
      name: "TallyFuzz",
      dependencies: ["CLibXML2", "TallyConfig", "TallyKit", "TallyModel", "TallyReport"],
      swiftSettings: strict),
    .executableTarget(name: "TallyFuzzer", dependencies: ["TallyFuzz"], swiftSettings: strict),
    .target(name: "TallyTestSupport", path: "Tests/TallyTestSupport", swiftSettings: strict),
    .testTarget(
      name: "TallyTextTests", dependencies: ["TallyText", "TallyTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TallyModelTests", dependencies: ["TallyModel", "TallyText", "TallyTestSupport"],
      swiftSettings: strict),
    tests("TallyClean"),
    tests("TallyExtract"),
    tests("TallyCompare", with: ["TallyExtract"]),
    tests(
      "TallyReport", with: ["TallyKit"], beside: ["Formats/Golden", "HTML/Golden", "CSV/Golden"]),
    tests("TallyConfig"),
    .testTarget(
      name: "TallyRobustnessTests",
      dependencies: ["TallyFuzz", "TallyKit", "TallyModel", "TallyTestSupport"],
      swiftSettings: strict),
    tests("TallyKit", with: ["TallyReport"]),
    .testTarget(
      name: "TallyBrowserTests", dependencies: ["TallyKit", "TallyModel", "TallyReport"],
      exclude: ["Browser"], swiftSettings: strict),
    .testTarget(
      name: "TallyDeskTests", dependencies: ["TallyCommand", "TallyTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TallyCommandTests", dependencies: ["TallyCommand", "TallyKit", "TallyTestSupport"],
      swiftSettings: strict),
  ]
)

// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "marketday",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "MarketDay", targets: ["MarketDay"]),
    .executable(name: "marketday", targets: ["MarketDayCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // The engine. It depends on nothing but the standard library and the C mathematics functions.
    .target(name: "MarketDay"),
    // Text for people and programs: terminal columns, colours, aligned tables, figures with units, JSON.
    .target(name: "PlainText"),
    // YAML and CSV with positions, to diagnostics or a scenario.
    .target(
      name: "ScenarioFiles", dependencies: ["MarketDay", "PlainText", .product(name: "Yams", package: "Yams")]),
    // Observers that write CSV, the column catalogue, run.json.
    .target(name: "RunFiles", dependencies: ["MarketDay", "PlainText"]),
    // A run's report as one HTML page.
    .target(name: "Pages", dependencies: ["MarketDay", "PlainText", "RunFiles"]),
    // The command: arguments in, text out.
    .executableTarget(
      name: "MarketDayCommand",
      dependencies: [
        "MarketDay", "PlainText", "ScenarioFiles", "RunFiles", "Pages",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // For the tests of what reads and writes files.
    .target(name: "TemporaryFolders", path: "Tests/TemporaryFolders"),
    .testTarget(name: "MarketDayTests", dependencies: ["MarketDay"]),
    .testTarget(name: "PlainTextTests", dependencies: ["PlainText"]),
    .testTarget(
      name: "ScenarioFilesTests", dependencies: ["ScenarioFiles", "MarketDay"], resources: [.copy("Examples")]),
    .testTarget(name: "RunFilesTests", dependencies: ["RunFiles", "PlainText", "TemporaryFolders"]),
    .testTarget(name: "PagesTests", dependencies: ["Pages", "MarketDay", "RunFiles", "TemporaryFolders"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["MarketDayCommand", "MarketDay", "PlainText", "ScenarioFiles", "TemporaryFolders"],
      exclude: ["Golden"]),
    .testTarget(name: "RepositoryTests"),
  ],
  swiftLanguageModes: [.v6]
)

// Benchmarks are built on demand only: MARKETDAY_BENCHMARKS=1 swift run -c release marketday-benchmarks
if Context.environment["MARKETDAY_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "marketday-benchmarks", dependencies: ["MarketDay", "RunFiles", "PlainText"], path: "Benchmarks"))
}

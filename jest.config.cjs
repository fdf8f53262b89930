/** TypeScript is only stripped here; `npm run types` checks it. */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

/** Tests mirror src/, path for path. Those that open a real browser end in .browser.test.ts and need the built add-in. */
module.exports = {
  maxWorkers: 2,
  projects: [
    {
      displayName: "unit",
      transform,
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
      testPathIgnorePatterns: ["\\.browser\\.test\\.ts$"],
      modulePathIgnorePatterns: ["<rootDir>/dist/"],
    },
    {
      displayName: "browser",
      transform,
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.browser.test.ts"],
      modulePathIgnorePatterns: ["<rootDir>/dist/"],
      globalSetup: "<rootDir>/tests/support/build-for-browser.ts",
      setupFilesAfterEnv: ["<rootDir>/tests/support/browser-time.ts"],
    },
  ],
};

import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output with one plain line: how many passed and how many failed. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      const isBroken = module.errors().length > 0;
      if (isBroken) failed += 1;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1;
        else failed += 1;
      }
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}

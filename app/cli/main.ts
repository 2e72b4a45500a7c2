import { ConfigError } from '../config.server';
import { auditVerify } from './audit-verify';
import { backup } from './backup';
import { createAdmin } from './create-admin';
import { exportRecords } from './export-records';
import { importRecords } from './import-records';
import { matchFile } from './match';
import { OperatorError } from './operator-error';
import { resolveQueries, resolveTakes } from './resolve';
import { reread } from './reread';
import { restore } from './restore';
import { seed, seedTakes } from './seed';
import { estimateSubsidies } from './subsidy';
import { takeInOccupations } from './take-in-occupations';

interface Command {
  readonly takes: readonly string[];
  /** What it takes is named by flags, which it reads itself. */
  readonly hasFlags?: boolean;
  readonly does: string;
  run(...given: string[]): Promise<void>;
}

const commands: Record<string, Command> = {
  match: {
    takes: ['FILE'],
    does: 'match the needs and profiles of a case file; prints JSON',
    run: matchFile,
  },
  resolve: {
    takes: resolveTakes,
    hasFlags: true,
    does: 'find the concepts that lines of text mean; prints a JSON list a line',
    run: resolveQueries,
  },
  subsidy: {
    takes: ['FILE'],
    does: 'estimate what support schemes give, for each case of a file; prints JSON',
    run: estimateSubsidies,
  },
  seed: {
    takes: seedTakes,
    hasFlags: true,
    does: 'fill a new demo database; with numbers, at scale for measuring',
    run: seed,
  },
  'create-admin': {
    takes: ['EMAIL', 'NAME'],
    does: 'add an administrator, who signs in by e-mail',
    run: createAdmin,
  },
  import: {
    takes: ['FILE', 'SPECIALIST-EMAIL'],
    does: 'add the needs and profiles of a case file; all of it or nothing',
    run: importRecords,
  },
  export: {
    takes: ['FILE'],
    does: 'write all needs and profiles, without names, as a case file',
    run: exportRecords,
  },
  occupations: {
    takes: ['FILE'],
    does: 'add occupations to the vocabulary, from the CSV of ESCO or STYRK-08',
    run: takeInOccupations,
  },
  reread: {
    takes: [],
    does: 'read all stored words again with the vocabulary as it is now',
    run: reread,
  },
  backup: { takes: ['FILE'], does: 'copy the database while it is in use', run: backup },
  restore: {
    takes: ['FILE'],
    does: 'put a backup in its place; stop the server first',
    run: restore,
  },
  'audit-verify': { takes: [], does: 'check that the log is as it was written', run: auditVerify },
};

function usage(): string {
  const lines = Object.entries(commands).map(
    ([name, { takes, does }]) => `  ${[name, ...takes].join(' ').padEnd(46)}${does}`,
  );
  return ['Usage: npm run -s cli -- COMMAND', '', ...lines].join('\n');
}

async function main([name = '', ...given]: string[]): Promise<void> {
  const command = commands[name];
  if (!command) throw new OperatorError(usage());
  if (!command.hasFlags && given.length !== command.takes.length) {
    throw new OperatorError(`Usage: npm run -s cli -- ${[name, ...command.takes].join(' ')}`);
  }
  await command.run(...given);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isForOperator = error instanceof OperatorError || error instanceof ConfigError;
  console.error(isForOperator ? error.message : error);
  process.exitCode = 1;
});

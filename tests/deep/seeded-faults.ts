interface SeededFault {
  readonly what: string;
  readonly file: string;
  /** The words of the protection, as they stand in the file. */
  readonly find: string;
  readonly put: string;
  /** The suite that must turn red. */
  readonly foundBy: string;
}

/** What would hurt most if it were taken out and nobody noticed. */
export const seededFaults: readonly SeededFault[] = [
  {
    what: 'a guard that lets everyone in',
    file: 'app/server/guard.ts',
    find: 'if (!kinds.includes(actor.kind)) turnAway(actor, kinds, request);',
    put: '',
    foundBy: 'tests/http/access-matrix.test.ts',
  },
  {
    what: 'a route left out of the policy table',
    file: 'app/auth/policy.ts',
    find: "'routes/_index'",
    put: "'routes/_other'",
    foundBy: 'tests/http/access-matrix.test.ts',
  },
  {
    what: 'an origin guard that trusts a missing origin',
    file: 'app/server/origin-guard.ts',
    find: "origin === undefined ? site === 'same-origin'",
    put: 'origin === undefined ? true',
    foundBy: 'tests/http/headers.test.ts',
  },
  {
    what: 'a policy for scripts that allows inline ones',
    file: 'app/server/csp.ts',
    find: "`script-src 'self' 'nonce-${nonce}'`",
    put: "`script-src 'self' 'unsafe-inline'`",
    foundBy: 'tests/http/headers.test.ts',
  },
  {
    what: 'a refusal that commits',
    file: 'db/store.ts',
    find: 'if (isRefusal(result)) {',
    put: 'if (false) {',
    foundBy: 'tests/db/store.test.ts',
  },
  {
    what: 'a log row that does not commit to its details',
    file: 'db/repositories/audit.ts',
    find: "if (details && event.commitment !== commitmentTo(details)) return 'details-changed';",
    put: '',
    foundBy: 'tests/db/audit.test.ts',
  },
  {
    what: 'a head of the log without a seal',
    file: 'db/repositories/audit.ts',
    find: 'if (head.seal !== sealOf(auditSecret, head.seq, head.hash)) {',
    put: 'if (false) {',
    foundBy: 'tests/db/audit.test.ts',
  },
  {
    what: 'a seal that does not know its place',
    file: 'app/crypto/seal.ts',
    find: 'cipher.setAAD(Buffer.from(place));\n  const text',
    put: 'const text',
    foundBy: 'app/crypto/key-ring.test.ts',
  },
  {
    what: 'a database that does not flush',
    file: 'db/open.ts',
    find: "connection.pragma('synchronous = FULL');",
    put: "connection.pragma('synchronous = NORMAL');",
    foundBy: 'tests/db/store.test.ts',
  },
  {
    what: 'an arrow from the domain to the database',
    file: 'app/domain/result.ts',
    find: '/**\n * Expected failures',
    put: "import type {} from '~/db/store';\n/**\n * Expected failures",
    foundBy: 'tests/unit/imports.test.ts',
  },
  {
    what: 'production with a default secret',
    file: 'app/config.server.ts',
    find: '.refine((value) => !/change|example|secret|default|demo/i.test(value)',
    put: '.refine((value) => value.length > 0',
    foundBy: 'app/config.server.test.ts',
  },
];

interface SeededFault {
  readonly what: string;
  readonly file: string;
  /** The words of the protection, as they stand in the file. */
  readonly find: string;
  readonly put: string;
  /** The suite that must turn red. */
  readonly foundBy: string;
  /** The build itself refuses the fault. */
  readonly isStoppedByBuild?: true;
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
    isStoppedByBuild: true,
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
  {
    what: 'a sign-in link that opening uses up',
    file: 'app/routes/sign-in_.link.$token/route.tsx',
    find: "guardedLoader('routes/sign-in_.link.$token', async () => ({}));",
    put: `guardedLoader('routes/sign-in_.link.$token', async (args) => {
      const { services, clientAddress, params } = args;
      const token = params.token ?? '';
      await signInByLink(services, { token, clientAddress, previousToken: undefined });
      return {};
    });`,
    foundBy: 'tests/http/sign-in.test.ts',
  },
  {
    what: 'a letter written outside the transaction of its change',
    file: 'app/usecases/proposals/give-consent.ts',
    find: "if (answering.how === 'link') await enqueueMail(tx, letter);",
    put: `void services.store
      .transaction((later) => enqueueMail(later, letter))
      .catch(() => undefined);`,
    foundBy: 'tests/db/all-or-nothing.test.ts',
  },
  {
    what: 'a card the employer reads without her consent',
    file: 'app/usecases/proposals/may-read-proposal.ts',
    find: "return (await consentNow(services, proposal, 'show-card', db)) !== undefined;",
    put: 'return true;',
    foundBy: 'tests/http/employer-proposal.test.ts',
  },
  {
    what: 'a need that any company can read',
    file: 'db/repositories/needs.ts',
    find: 'and(eq(needs.id, needId), eq(needs.companyId, companyId), isNull(needs.aboutPersonId))',
    put: 'and(eq(needs.id, needId), isNull(needs.aboutPersonId))',
    foundBy: 'tests/http/employer-posting.test.ts',
  },
  {
    what: 'a yes to an agreement whose text was another',
    file: 'db/repositories/agreement-parties.ts',
    find: '        eq(agreementVersions.contentHash, contentHash),\n',
    put: '',
    foundBy: 'tests/http/agreement.test.ts',
  },
  {
    what: 'a withdrawal that lets letters go out',
    file: 'app/usecases/proposals/withdraw-consent.ts',
    find: '    await cancelMailOfProposal(tx, proposal.id);\n',
    put: '',
    foundBy: 'tests/http/person.test.ts',
  },
  {
    what: 'an ended proposal whose agreement stays with the company',
    file: 'app/usecases/proposals/end-proposal.ts',
    find: '    await replaceVersionsNotInForce(tx, proposal.id, now);\n',
    put: '',
    foundBy: 'tests/http/attack-withdrawal.test.ts',
  },
  {
    what: 'an identity read without a line she can see',
    file: 'app/usecases/profiles/read-identity.ts',
    find: 'await logAccess(tx, {',
    put: "if (now === '') await logAccess(tx, {",
    foundBy: 'tests/http/specialist-profiles.test.ts',
  },
  {
    what: 'a letter sent under a new key at each attempt',
    file: 'app/mail/send-next-mail.ts',
    find: 'transport.send(letter, mail.id)',
    put: 'transport.send(letter, `${mail.id}-${mail.attempts}`)',
    foundBy: 'tests/db/mail-once.test.ts',
  },
  {
    what: 'a form that may name anything',
    file: 'app/server/read-sent-form.ts',
    find: 'if (names.length <= mostFields && names.every(isOwn)) return form;',
    put: 'if (names.every(isOwn) || true) return form;',
    foundBy: 'tests/http/attack-requests.test.ts',
  },
  {
    what: 'a reason about a person kept in clear',
    file: 'app/usecases/agreements/approve-agreement.ts',
    find: 'sealApprovalReason(opened.key, agreementId, reason)',
    put: 'new TextEncoder().encode(reason)',
    foundBy: 'tests/http/attack-plaintext.test.ts',
  },
  {
    what: 'a proposal shown before she has been through the list',
    file: 'app/usecases/proposals/bring-to-company.ts',
    find: "    if (openCount > 0) return refuse('requirements-open');\n",
    put: '',
    foundBy: 'tests/http/before-showing.test.ts',
  },
  {
    what: 'a company that reads how we judge its place',
    file: 'app/domain/privacy/employer-workplace.ts',
    find: '!ownPoints.includes(point) && ',
    put: '',
    foundBy: 'tests/http/workplace.test.ts',
  },
  {
    what: 'a company that reads the need its future colleague found herself',
    file: 'db/repositories/needs.ts',
    find: 'eq(needs.companyId, companyId), isNull(needs.aboutPersonId)));',
    put: 'eq(needs.companyId, companyId)));',
    foundBy: 'tests/http/found-jobs.test.ts',
  },
  {
    what: 'a search that anybody with a link takes back',
    file: 'db/repositories/searches.ts',
    find: '        eq(searches.profileId, profileId),\n        inArray',
    put: '        inArray',
    foundBy: 'tests/http/searches.test.ts',
  },
  {
    what: 'a question about a new specialist that any specialist answers',
    file: 'db/repositories/hand-overs.ts',
    find: '        or(eq(handOvers.toId, specialistId), eq(handOvers.fromId, specialistId)),\n',
    put: '',
    foundBy: 'tests/http/specialist-wish.test.ts',
  },
  {
    what: 'a case a colleague reads past its last day',
    file: 'db/repositories/case-sharings.ts',
    find: '    gte(caseSharings.untilOn, today),\n',
    put: '',
    foundBy: 'tests/db/case-sharings.test.ts',
  },
  {
    what: 'a case any specialist reads by its address',
    file: 'db/repositories/case-sharings.ts',
    find: '    eq(caseSharings.colleagueId, colleagueId),\n    eq(caseSharings.answer',
    put: '    eq(caseSharings.answer',
    foundBy: 'tests/db/case-sharings.test.ts',
  },
  {
    what: 'a hand-over that leaves a colleague reading',
    file: 'app/usecases/users/answer-hand-over.ts',
    find: "      await endSharings(tx, services, { profileId }, { endedBy: 'hand-over', actor });\n",
    put: '',
    foundBy: 'tests/db/case-sharings.test.ts',
  },
  {
    what: 'a question about a task that reaches the company before her yes',
    file: 'app/usecases/matching/take-up-change.ts',
    find: "    if (!isAgreed) return refuse('not-consented');\n",
    put: '',
    foundBy: 'tests/http/match.test.ts',
  },
  {
    what: 'words to an employer that began with a person',
    file: 'app/domain/matching/explanation/task-change.ts',
    find: 'return named !== undefined && agreedOn.some((line) => isIn(named, line)) ? named : null;',
    put: 'return named ?? null;',
    foundBy: 'tests/unit/matching/explanation.test.ts',
  },
  {
    what: 'a diagnosis that is read as a word about work',
    file: 'app/domain/matching/read-text.ts',
    find: 'withoutSensitiveWords(text.slice(0, readableCharacters))',
    put: 'text.slice(0, readableCharacters)',
    foundBy: 'tests/unit/matching/properties.test.ts',
  },
  {
    what: 'a tie that the order of records decides',
    file: 'app/domain/matching/rank-matches.ts',
    find: '(lots.get(a) ?? 0) - (lots.get(b) ?? 0)',
    put: '0',
    foundBy: 'tests/unit/matching/properties.test.ts',
  },
  {
    what: 'a search that gives up on people who could be among the best',
    file: 'app/domain/matching/index/told-class.ts',
    find: '    of.hours +\n    of.learning +\n',
    put: '',
    foundBy: 'tests/unit/matching/index/index.test.ts',
  },
  {
    what: 'a tie that the first who came wins',
    file: 'app/domain/matching/index/top-list.ts',
    find: '      this.lotOf(a) - this.lotOf(b) ||\n',
    put: '',
    foundBy: 'tests/unit/matching/index/index.test.ts',
  },
  {
    what: 'a profile that is found after it was taken out',
    file: 'app/domain/matching/index/profile-rows.ts',
    find: '    this.begins.data[slot] = gone;\n',
    put: '',
    foundBy: 'tests/unit/matching/index/index.test.ts',
  },
  {
    what: 'a draft that is written over what a colleague has saved',
    file: 'app/views/analysis-form.tsx',
    find: 'value={draftedFrom || version}',
    put: 'value={version}',
    foundBy: 'tests/http/form-drafts.test.ts',
  },
  {
    what: 'words about a person kept by somebody who is not her specialist',
    file: 'app/usecases/form-drafts/open-draft-key.ts',
    find: 'await findOwnProfile(db, userId, profileId)',
    put: '{ id: profileId }',
    foundBy: 'tests/http/form-drafts.test.ts',
  },
  {
    what: 'a reminder while the company has put its need on hold',
    file: 'app/domain/needs/need-hold.ts',
    find: "stand.state === 'paused'",
    put: 'false',
    foundBy: 'tests/http/paused-need.test.ts',
  },
  {
    what: 'a yes to a text that her consent no longer bears',
    file: 'app/usecases/agreements/accept-agreement.ts',
    find: "    if (!consent) return refuse('not-open');\n",
    put: '',
    foundBy: 'tests/http/follow-up-withdrawal.test.ts',
  },
  {
    what: 'an answer to an agreement from the form of another party',
    file: 'app/routes/accept._index/route.tsx',
    find: 'sentBy !== view.role',
    put: 'false',
    foundBy: 'tests/http/agreement.test.ts',
  },
  {
    what: 'a card shown beside one the company has not decided about',
    file: 'app/usecases/proposals/bring-to-company.ts',
    find: "(await waitsItsTurn(services, tx, proposal)) ? 'queue' : 'show'",
    put: "'show'",
    foundBy: 'tests/db/queued-cards.test.ts',
  },
  {
    what: 'somebody under 18 without a guardian’s yes',
    file: 'app/usecases/profiles/guardian-is-missing.ts',
    find: 'return !agreedOn || agreedOn > osloDateOf(clock.now());',
    put: 'return false;',
    foundBy: 'tests/db/guardian.test.ts',
  },
  {
    what: 'a form of one person’s page taken as another’s',
    file: 'app/server/guard.ts',
    find: 'if (mark === ownPageMark(actor.profileId)) return;',
    put: 'return;',
    foundBy: 'tests/http/left-open.test.ts',
  },
];

import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import { contentHashOf } from '~/app/crypto/content-hash';
import { agreementTermsSchema } from '~/app/domain/agreements/agreement-terms';
import { formOfTerms } from '~/app/domain/agreements/form-of-terms';
import { termsFormSchema } from '~/app/domain/agreements/terms-form';
import { termsFromForm } from '~/app/domain/agreements/terms-from-form';
import { termsForEmployer } from '~/app/domain/privacy/employer-agreement';
import { agreedBefore } from '~/tests/support/fixtures/agreed-before';

const terms = agreementTermsSchema.parse(agreedBefore.terms);

test('a text agreed before a field existed keeps its hash, read, copied and saved anew', () => {
  expect(contentHashOf(terms)).toBe(agreedBefore.hash);
  expect(contentHashOf(termsForEmployer(terms))).toBe(agreedBefore.hash);
  const form = new FormData();
  for (const [name, value] of Object.entries(formOfTerms(terms))) form.append(name, value);
  // As the page sends it: with the rows nobody has filled in.
  for (const empty of ['training[0].what', 'hard[0].when', 'union.told', 'pause']) {
    form.append(empty, '');
  }
  const submission = parseWithZod(form, { schema: termsFormSchema });
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error));
  const saved = agreementTermsSchema.parse(termsFromForm(submission.value, terms));
  expect(contentHashOf(saved)).toBe(agreedBefore.hash);
});

test('a word more is another text', () => {
  expect(contentHashOf({ ...terms, pause: 'En uke.' })).not.toBe(agreedBefore.hash);
});

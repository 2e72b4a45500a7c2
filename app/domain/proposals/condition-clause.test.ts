import { expect, test } from 'vitest';
import { conditionClause } from './condition-clause';

const need = (about: string, want: unknown) => ({ about, want, strength: 'need' }) as const;
const wish = (about: string, want: unknown) => ({ about, want, strength: 'wish' }) as const;

test.each([
  [need('liftingKg', { max: 10 }), 'løftene er på 10 kg eller mindre'],
  [need('liftingKg', 10), 'løftene er på 10 kg eller mindre'],
  [need('liftingKg', 0), 'arbeidet er uten løft'],
  [need('standing', { max: 'some' }), 'det går an å sette seg innimellom'],
  [need('ladders', false), 'arbeidet gjøres uten stige'],
  [need('fineMotor', false), 'oppgavene ikke krever finarbeid med fingrene'],
  [need('colour', false), 'merking ikke bare bygger på farger'],
  [need('numbers', false), 'merking og beskjeder ikke bygger på tall'],
  [need('reading', 'none'), 'oppgavene blir vist eller forklart muntlig'],
  [need('hearing', false), 'beskjeder blir vist eller gitt skriftlig'],
  [need('pace', 'calm'), 'tempoet er rolig'],
  [wish('pace', 'fast'), 'det er høyt tempo'],
  [need('customerContact', 'none'), 'oppgavene er uten kundekontakt'],
  [wish('customerContact', 'much'), 'det er mye kontakt med kunder'],
  [need('company', 'together'), 'oppgavene gjøres sammen med kolleger'],
  [wish('setting', 'outdoor'), 'arbeidet er ute'],
  [need('noise', 'quiet'), 'det er stille rundt arbeidet'],
  [need('itemVariety', 'few'), 'det er få ulike varer å holde styr på'],
  [need('dress', 'long-dress'), 'arbeidsklærne kan være lange og løse'],
  [need('dress', 'noe annet'), 'arbeidsklærne er avtalt på forhånd'],
])('%j reads «fungerer best når %s»', (condition, clause) => {
  expect(conditionClause(condition)).toBe(clause);
});

test.each(['pork', 'alcohol', ['pork'], false])(
  'what food it is about is not written: %j',
  (want) => {
    expect(conditionClause(need('foods', want))).toBe(
      'det er avtalt på forhånd hvilke matvarer oppgavene gjelder',
    );
  },
);

test.each([
  ['no limit at all', need('customerContact', 'much')],
  ['no limit at all', need('pace', { max: 'fast' })],
  ['something she can do', need('ladders', true)],
  ['a value nobody knows', need('pace', 'ADHD')],
  ['a condition nobody knows', need('diagnosis', 'much')],
  ['a name every object has', need('constructor', 'name')],
  ['a weight that is none', need('liftingKg', 'mye')],
  ['nothing wanted', { about: 'noise', strength: 'need' } as const],
])('%s is not told', (_what, condition) => {
  expect(conditionClause(condition)).toBeNull();
});

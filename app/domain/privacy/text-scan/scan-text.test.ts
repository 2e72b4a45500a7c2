import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesIn, scanText } from './scan-text';
import { tokensOf, type Token } from './tokens';

const kindsIn = (text: string) => scanText(text).map(({ kind }) => kind);
const wordsIn = (text: string) => scanText(text).map(({ kind, text: found }) => [kind, found]);

describe('The scan of a text', () => {
  test.each([
    ['Ring Kari på 912 34 567', ['name', 'phone']],
    ['Skriv til kari(at)example.test', ['email']],
    ['fnr 01818012345 er feilskrevet', ['identity-number']],
    ['Konto 1234.56.78903', ['bank-account']],
    ['Han bor i Storgata 4 og har ADHD', ['address', 'health']],
    ['Ho er fødd 3. mai 1990', ['birth-date']],
    ['eneste kvinnen på lageret', ['role']],
    ['Arbeidsevne 40 %', ['benefit']],
    ['Hun er gift', ['family']],
    ['født Storgata 4\n-12.03.85', ['address']],
    ['', []],
    ['Vaske gulv 3 timer i uka', []],
  ])('of «%s» finds %j', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  test('blocks what points straight at a person, and explains the rest', () => {
    const findings = scanText('Kari, 912 34 567, har angst');
    expect(findings.map(({ kind, isBlocking }) => [kind, isBlocking])).toEqual([
      ['name', false],
      ['phone', true],
      ['health', false],
    ]);
    for (const { why } of findings) expect(why).toMatch(/^[A-ZÆØÅ].+\.$/);
  });

  test('tells an account from an identity number by its groups and by what it is called', () => {
    // Both check digits and the date of a test person are right: only the words tell.
    expect(kindsIn('01818010083')).toEqual(kindsIn('Fødselsnummer 01818010083'));
    expect(kindsIn('Konto 0181.80.10083')).toEqual(['bank-account']);
    expect(kindsIn('Organisasjonsnummer 987654325')).toEqual([]);
  });

  test('shows what was written, whatever hid it', () => {
    expect(wordsIn('tlf ９１２\u200b３４５６７!')).toEqual([['phone', '９１２\u200b３４５６７']]);
    expect(wordsIn('Hun heter A\u030ashild.')).toEqual([['name', 'A\u030ashild']]);
  });

  test.each(['ola@example.test', 'Ola Nordmann', 'uføretrygd'])('finds all of «%s»', (text) => {
    expect(scanText(text)).toMatchObject([{ from: 0, to: text.length, text }]);
  });
});

const pieces = fc.constantFrom(
  ...[
    'Kari ',
    'ola',
    '@',
    'example.test',
    '912 34 567',
    '01818012345',
    ' ',
    '\n',
    '.',
    '-',
    'bor i ',
  ],
  ...[
    'født ',
    '12.03.85',
    'Storgata 4',
    '(at)',
    '\u200b',
    '\u030a',
    '😀',
    '\ud800',
    'eneste ',
    '１',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('Whatever the text', () => {
  test('findings lie inside it, in order, and none overlaps another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { from, to, text: found } of scanText(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(found).toBe(text.slice(from, to));
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('paragraphs around it change nothing of what is found in it', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, after) => {
        const whole = scanText(`${before}\n${text}\n${after}`);
        const start = before.length + 1;
        const inside = whole
          .filter(({ from, to }) => from >= start && to <= start + text.length)
          .map(({ kind, from, to }) => ({ kind, from: from - start, to: to - start }));
        const alone = scanText(text).map(({ kind, from, to }) => ({ kind, from, to }));
        expect(inside).toEqual(alone);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('The work grows no faster than the text', () => {
  /** How many looks at a token the scan takes. */
  function stepsOver(text: string): number {
    let steps = 0;
    const counted = new Proxy(tokensOf(text) as Token[], {
      get(tokens, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) steps += 1;
        return Reflect.get(tokens, key, receiver) as unknown;
      },
    });
    matchesIn(counted);
    return steps;
  }

  const hostile = [
    '1 ',
    'a',
    'a@',
    'Ola ',
    '+47 ',
    '0047 ',
    '(at)',
    'a.',
    'punktum ',
    'a at b.no ',
  ];
  test.each([
    ...hostile,
    'at.',
    'bor i ',
    'heter ',
    'Storgata 4 ',
    'Ola-',
    'født 1.1.',
    'eneste ',
    'A. ',
  ])('over «%s» again and again', (piece) => {
    const steps = (count: number) => stepsOver(piece.repeat(count));
    const [some, many] = [steps(500), steps(5000)];
    expect(many).toBeLessThan(10.5 * some + 1000);
    expect(many).toBeLessThan(400 * Math.max(1, tokensOf(piece.repeat(5000)).length));
  });

  test.each(hostile)('100,000 characters of «%s» are read to their end', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(wordsIn(`${text}\nfnr 01818012345`).at(-1)).toEqual(['identity-number', '01818012345']);
  });
});

import { describe, expect, test } from 'vitest';
import { wageSchemes, type WageCase } from './subsidy-case';
import { subsidyGuidance } from './subsidy-guidance';

const wage = { id: 'g', wage: 20_000, holiday: 0.12, pension: 0.02, tax: 0.141 } as const;
const linesOf = (given: WageCase) =>
  subsidyGuidance(given).map((line) => line.replaceAll('\u00A0', ' '));

describe('the guidance of an agreement', () => {
  test('says the month, and when it falls', () => {
    const given: WageCase = {
      ...wage,
      scheme: 'midlertidig-lonnstilskudd',
      percent: 60,
      reducedAbility: true,
      start: '2025-03-03',
      end: '2027-03-02',
    };
    expect(linesOf(given)).toEqual([
      'Veiledende beregning for midlertidig lønnstilskudd.',
      'Lønna koster 26 070 kroner i måneden med feriepenger, pensjon og arbeidsgiveravgift.',
      'Anslag: 15 642 kroner i måneden. Det er 60 prosent.',
      'Fra tirsdag 3. mars 2026 går satsen ned til 50 prosent. Anslaget er da 13 035 kroner i måneden.',
      'NAV avgjør om ordningen gjelder, og hvor mye den gir.',
      'NAV regner av lønna som faktisk er betalt. Da kan beløpet bli et annet.',
      'Reglene er hentet fra NAVs løsning for tiltaksavtaler, torsdag 20. august 2026.',
    ]);
  });

  test('names each step of four years, the cap, and what is not known', () => {
    const given: WageCase = {
      ...wage,
      scheme: 'firearig-lonnstilskudd',
      start: '2026-08-01',
      end: '2030-07-31',
    };
    const lines = linesOf(given);
    expect(lines.filter((line) => line.startsWith('Fra '))).toHaveLength(3);
    expect(lines.join(' ')).toMatch(/fem ganger grunnbeløpet.*ikke kjent.*ikke kontrollert/);
  });

  test('says what is missing instead of a figure', () => {
    const given: WageCase = { id: 'g', scheme: 'varig-lonnstilskudd', wage: 20_000, tax: 0.141 };
    expect(linesOf(given)[1]).toBe(
      'Vi har ikke et anslag ennå. Det som mangler, er feriepengene, pensjonen og satsen.',
    );
  });

  test('tells of a broken limit without its reason', () => {
    const given: WageCase = { ...wage, scheme: 'sommerjobb', percent: 50, ageAtStart: 40 };
    expect(linesOf(given)[1]).toContain('Spør NAV-veilederen');
  });

  test.each(wageSchemes)('of %s promises nothing, and says nothing of the person', (scheme) => {
    const of = (more: Partial<WageCase>) =>
      subsidyGuidance({ ...wage, scheme, percent: 60, reducedAbility: true, ...more }).join(' ');
    for (const text of [
      of({}),
      of({ wage: undefined }),
      of({ ageAtStart: 90, start: '2026-01-01' }),
    ]) {
      expect(text).toContain('NAV avgjør');
      expect(text).not.toMatch(/dere får|vil få|krav på|garant|rett til/i);
      expect(text).not.toMatch(/nedsatt|arbeidsevne|alder|\bår gammel|trygd|diagnose/i);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { schemeKeys } from './scheme';
import { schemeGuide } from './scheme-guide';
import { schemeOf, schemesFor } from './scheme-catalogue';
import { deciderNames, schemeExplanations } from './scheme-wording';

describe('a scheme', () => {
  test.each(schemeKeys)('%s says who decides and promises nothing', (key) => {
    const explanation = schemeExplanations[key];
    expect(explanation).toContain(`${deciderNames[schemeOf(key).decider]} avgjør`);
    expect(explanation).not.toMatch(/dere får|vil få|krav på|garant|rett til/i);
  });

  test.each(schemeGuide)('$key is told of without a promise, and with who decides', (scheme) => {
    const explanation = schemeExplanations[scheme.key];
    const told = [explanation, scheme.rate, scheme.longest, scheme.employerMust].join(' ');
    expect(explanation).toContain('NAV avgjør');
    expect(told).not.toMatch(/dere får|vil få|krav på|garant|rett til/i);
  });

  test('of one use only is offered for unpaid work', () => {
    expect(schemesFor('unpaid-work').map(({ key, decider }) => [key, decider])).toEqual([
      ['arbeidstrening', 'nav'],
      ['kommunal-praksis', 'municipality'],
      ['skolepraksis', 'school'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { schemeGuide } from '~/app/domain/schemes/scheme-guide';
import { schemeExplanations } from '~/app/domain/schemes/scheme-wording';
import { questionAdvice } from '~/app/domain/proposals/question-wording';
import { messagesIn } from '~/app/i18n/messages';
import { lix, textsOf, wordsIn } from '../support/readability';

const t = messagesIn('nb');
const areas = {
  'the front page': t.frontPage,
  'the registration': t.register,
  'the colleagues': t.colleagues,
  'the posting': t.posting,
  'the pages of a company': t.employer,
  'the job put together': t.position,
  'the support schemes': [
    t.schemes,
    schemeExplanations,
    schemeGuide.map(({ address: _address, ...rest }) => rest),
  ],
  'the page on privacy': t.privacy,
  'the advice on questions': questionAdvice,
};

/** Trade words (domain §2.8) and official ones (quality U6). */
const banned = new RegExp(
  [
    ...['yrkeskartlegging', 'naturlig bistand', 'jobbmatch', 'jobbsnekring', 'jobbspesialist'],
    ...['arbeidspraksis', 'prøveperiode', 'deltaker', 'virkemiddel', 'brukermedvirkning'],
    ...['herunder', 'i henhold til', 'vedrørende', 'foreligge', 'ovennevnte', 'iht'],
  ]
    .map((word) => `\\b${word}`)
    .join('|'),
  'i',
);

describe.each(Object.entries(areas))('What an employer reads: %s', (_name, area) => {
  const texts = textsOf(area);

  test('has a LIX of at most 35', () => {
    // A label of a word or two has no sentence to measure.
    expect(lix(texts.filter((text) => wordsIn(text).length > 3))).toBeLessThanOrEqual(35);
  });

  test('has none of the banned words', () => {
    expect(texts.filter((text) => banned.test(text))).toEqual([]);
  });
});

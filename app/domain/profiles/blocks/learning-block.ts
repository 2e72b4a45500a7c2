import { z } from 'zod';
import { linesAnswer, tickAnswer, tilesAnswer } from '../answer-fields';
import { blockForm } from '../block-form';
import { knownNone } from '../known-none';
import { languageLevels, learningWays } from '../matching-layer';

const level = z.enum(languageLevels).optional();

/** Strengths, how she learns, language and papers: what helps the work, not how she is measured. */
export const learningBlock = blockForm(
  {
    strengths: linesAnswer,
    learns: tilesAnswer(learningWays),
    spoken: level,
    written: level,
    licences: linesAnswer,
    hasNoLicences: tickAnswer,
  },
  ({ strengths, learns, spoken, written, licences, hasNoLicences }) => ({
    facts: {
      strengths,
      learns,
      language: spoken || written ? { spoken, written } : undefined,
      licences: knownNone(licences, hasNoLicences),
    },
  }),
  ({ facts }) => ({
    strengths: (facts.strengths ?? []).join('\n'),
    learns: facts.learns ?? [],
    spoken: facts.language?.spoken ?? '',
    written: facts.language?.written ?? '',
    licences: (facts.licences ?? []).join('\n'),
    hasNoLicences: facts.licences?.length === 0 ? 'on' : '',
  }),
);

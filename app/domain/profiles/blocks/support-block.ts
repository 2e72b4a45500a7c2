import { lineAnswer, linesAnswer, tilesAnswer } from '../answer-fields';
import { blockForm } from '../block-form';
import { supportForms } from '../matching-layer';

/** The support she wants from us and its form, and companies she does not want to be proposed to. */
export const supportBlock = blockForm(
  { supportWish: lineAnswer, support: tilesAnswer(supportForms), declinedCompanies: linesAnswer },
  ({ supportWish, support = [], declinedCompanies }) => ({
    supportWish,
    support,
    facts: { declinedCompanies },
  }),
  ({ facts, support, supportWish }) => ({
    supportWish: supportWish ?? '',
    support: [...support],
    declinedCompanies: (facts.declinedCompanies ?? []).join('\n'),
  }),
);

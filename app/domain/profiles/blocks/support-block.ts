import { linesAnswer, tilesAnswer } from '../answer-fields';
import { blockForm } from '../block-form';
import { supportForms } from '../matching-layer';

/** The support she wants from us, and companies she does not want to be proposed to. */
export const supportBlock = blockForm(
  { support: tilesAnswer(supportForms), declinedCompanies: linesAnswer },
  ({ support = [], declinedCompanies }) => ({ support, facts: { declinedCompanies } }),
  ({ facts, support }) => ({
    support: [...support],
    declinedCompanies: (facts.declinedCompanies ?? []).join('\n'),
  }),
);

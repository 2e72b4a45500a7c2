import { pointNames, taskQuestionNames } from '~/app/domain/needs/analysis/analysis-wording';
import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const { demands } = messagesIn('nb').specialist.analysis;
/** What is found out about a workplace: all specialists read it, and the company most of it. */
const named = (prefix: string, suffix: string, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(names).map(([key, name]) => [`${prefix}${key}${suffix}`, name]),
  );

/** The fifteen points; who may be there to help is a name. */
export const workplaceTexts: FreeTexts = {
  rule: textRules.work,
  labels: named('points.', '.note', pointNames),
};

/** The nine questions about a task. */
export const taskAnalysisTexts: FreeTexts = {
  rule: textRules.work,
  labels: named('answers.', '', taskQuestionNames),
};

/** Demands made concrete, as every jobseeker who is asked about the need reads them. */
export const demandTexts: FreeTexts = {
  rule: textRules.work,
  labels: {
    'demands[].wording': demands.wording,
    'demands[].what': demands.what,
    'demands[].howSeen': demands.howSeen,
    'demands[].why': demands.why,
  },
};

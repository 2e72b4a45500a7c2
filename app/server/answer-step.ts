import { data, redirect } from '@remix-run/node';
import { faultWords } from '../forms/fault-words';
import type { FormAnswer } from '../forms/form-answer';
import { messagesIn } from '../i18n/messages';
import { needPaths, toChange } from '../posting/posting-paths';
import type { DraftRefusal } from '../usecases/needs/draft-of';
import type { FreeTexts } from '../forms/free-texts';
import { notFound, unknownIntent } from './guard';
import { typedValues, type FormFaults } from './read-form';

const stepIntents = ['next', 'leave', 'keep'] as const;
type StepIntent = (typeof stepIntents)[number];

/** What a step's form may ask for: go on, leave for later, or keep what is written so far. */
export function stepIntentOf(intent: string): StepIntent {
  return stepIntents.find((known) => known === intent) ?? unknownIntent();
}

/** Whether the screen was opened from the check, to change an answer. */
export function isOpenedFromCheck(request: Request): boolean {
  return new URL(request.url).searchParams.get('then') === 'check';
}

/** Where a saved step leads: on, back to the check it was opened from, out, or nowhere. */
export function afterStep(intent: StepIntent, request: Request, needId: string, next: string) {
  const back = isOpenedFromCheck(request) ? needPaths(needId).check : next;
  return afterScreen(intent, request, back);
}

/** The same for a screen of a task that others of that task follow: a change goes through them. */
export function afterTaskStep(intent: StepIntent, request: Request, next: string) {
  return afterScreen(intent, request, isOpenedFromCheck(request) ? toChange(next) : next);
}

function afterScreen(intent: StepIntent, request: Request, next: string) {
  const { pathname, search } = new URL(request.url);
  if (intent === 'keep') return redirect(pathname + search, 303);
  return redirect(intent === 'leave' ? '/company' : next, 303);
}

/** The free text of a step; while it is only kept, nothing is asked about it. */
export function stepTexts(wish: StepIntent, texts: FreeTexts): FreeTexts {
  return { ...texts, isUnfinished: wish === 'keep' };
}

/** A step whose form was not taken, by `readForm`. */
export function unreadStep(form: FormData, faults: FormFaults) {
  const { errors, values, doubt, isAboutWords } = faults;
  if (!isAboutWords) return stepFaults(form, errors);
  const answer: FormAnswer = { errors, values, doubt };
  return data(answer, { status: 422 });
}

/** A step that cannot be left as it is: the faults by field, in words, and what was typed. */
export function stepFaults(form: FormData, codes: Readonly<Record<string, string>>) {
  const { faults } = messagesIn('nb').posting;
  const byField = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field.replace(/\[\d+\]$/, ''), code]),
  );
  const errors = faultWords(faults, byField, faults.unclear);
  const answer: FormAnswer = { errors, values: typedValues(form) };
  return data(answer, { status: 422 });
}

/**
 * A step that was not saved. Where it lacks something a sent need must say, `missing` are the
 * faults by field; a need that may not be changed is not found.
 */
export function stepRefused(
  form: FormData,
  code: DraftRefusal,
  missing: Readonly<Record<string, string>> = {},
) {
  if (code === 'not-a-draft') notFound();
  // Its overview says that the cooperation is over.
  if (code === 'company-stopped') throw redirect('/company', 303);
  return stepFaults(form, code === 'unanswered' ? missing : { title: code });
}

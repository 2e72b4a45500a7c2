import { z } from 'zod';
import {
  longestComment,
  previewFields,
  type PreviewComments,
  type PreviewField,
} from '~/app/domain/agreements/preview';
import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const { preview, changes } = messagesIn('nb').agreement;

/** The name of a comment's field: a path in it would be read as one. */
export function commentName(field: PreviewField): string {
  return `about-${field.replace('.', '-')}`;
}

const aboutEach = <T>(of: (field: PreviewField) => T): Record<string, T> =>
  Object.fromEntries(previewFields.map((field) => [commentName(field), of(field)]));

/** What a company says of each field; nothing of most. */
export const commentSchema = z.object(
  aboutEach(() => z.string().trim().max(longestComment, preview.tooLong).default('')),
);

/** Looked over as its questions are: the specialist reads it, and so may the jobseeker. */
export const commentTexts: FreeTexts = {
  rule: textRules.question,
  labels: aboutEach((field) => changes.fields[field]),
};

/** The comments that say something. */
export function commentsFrom(sent: Readonly<Record<string, string>>): PreviewComments {
  return Object.fromEntries(
    previewFields.flatMap((field) => {
      const text = sent[commentName(field)] ?? '';
      return text === '' ? [] : [[field, text]];
    }),
  );
}

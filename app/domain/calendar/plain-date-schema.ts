import { z } from 'zod';
import { isPlainDate } from './plain-date';

/** A date typed into the portal: one that exists, within this century. */
export const plainDateSchema = z
  .string()
  .refine((value) => isPlainDate(value) && value.startsWith('20'), { error: 'not-a-date' });

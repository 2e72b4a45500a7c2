import { z } from 'zod';

/** An id made when a form was shown, sent back with it: random text, safe in addresses. */
export const newIdSchema = z.string().regex(/^[\w-]{16,40}$/, 'unclear');

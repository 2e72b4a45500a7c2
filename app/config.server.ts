import { z } from 'zod';

const secret = z
  .string({ error: 'is missing: set it to at least 32 random characters' })
  .min(32, 'is too short: at least 32 characters')
  .refine((value) => new Set(value).size >= 12, 'is too simple: use random characters')
  .refine((value) => !/change|example|secret|default|demo/i.test(value), 'is a default value');

const keyRing = z
  .string({ error: 'is missing: write id:base64-key, the current key first' })
  .transform((text, context) =>
    text.split(',').map((entry) => {
      const [id = '', base64 = ''] = entry.trim().split(':');
      const key = new Uint8Array(Buffer.from(base64, 'base64'));
      if (!/^[a-z0-9-]{1,20}$/.test(id) || key.length !== 32 || new Set(key).size < 12) {
        context.addIssue('must be id:base64 of 32 random bytes, separated by commas');
      }
      return { id, key };
    }),
  );

const common = {
  PORT: z.coerce.number().int().min(0).max(65535).default(4100),
  DATA_FOLDER: z.string().min(1).default('data'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  AUTH_SECRET: secret,
  AUDIT_SECRET: secret,
  KEY_RING: keyRing,
  /** The national register of legal entities, for filling in companies; nothing needs it. */
  COMPANY_REGISTER_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://host/path' })
    .optional(),
  /** The signing secret of the mail provider's webhook; without it nothing is taken in there. */
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/=]{24,}$/, 'must be the signing secret of the webhook (whsec_…)')
    .optional(),
};

const production = z.object({
  ...common,
  MODE: z.literal('production'),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The public address, for links in mails and for the origin check. */
  BASE_URL: z.url({ protocol: /^https$/, error: 'must be the public https address' }),
  IS_PROXY_TRUSTED: z.stringbool().default(false),
  RESEND_API_KEY: z
    .string({ error: 'is missing: the key of the Resend account' })
    .regex(/^re_[A-Za-z0-9_]{16,}$/, 'must be a Resend key (re_…)'),
  MAIL_FROM: z.string({ error: 'is missing: name <address> on a verified domain' }).min(3),
  SUPPORT_PHONE: z.string({ error: 'is missing: the number people may call' }).min(5),
  PROVIDER_NAME: z.string({ error: 'is missing: the provider’s name' }).min(2),
});

const demo = z.object({
  ...common,
  MODE: z.literal('demo'),
  HOST: z
    .literal('127.0.0.1', { error: 'the demo is only served on 127.0.0.1' })
    .default('127.0.0.1'),
  BASE_URL: z.url().optional(),
  IS_PROXY_TRUSTED: z.literal(false).default(false),
  RESEND_API_KEY: z.literal('re_demo').default('re_demo'),
  MAIL_FROM: z.string().default('Oppgavetorget <torget@example.test>'),
  SUPPORT_PHONE: z.string().default('69 00 00 00'),
  PROVIDER_NAME: z.string().default('Mosseveien Arbeid og Inkludering'),
});

/** The environment, read once. `MODE` decides between demo and production, never NODE_ENV. */
export type Config = Readonly<z.infer<typeof production> | z.infer<typeof demo>>;

const schema = z.discriminatedUnion('MODE', [production, demo], {
  error: 'must be demo or production',
});

/** The environment is wrong: each line names a variable and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the environment. Throws a `ConfigError` that names every variable at fault, never a value. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return Object.freeze(parsed.data);
  const lines = parsed.error.issues.map(
    (issue) => `${issue.path.join('.') || 'MODE'} ${issue.message}`,
  );
  throw new ConfigError(['The configuration is not usable:', ...lines].join('\n  '));
}

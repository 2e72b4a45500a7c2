import { z } from 'zod';
import { ok, refuse, type Result } from '../domain/result';

/** What the national register of legal entities says of a company, as far as we use it. */
export interface RegisteredCompany {
  readonly organisationNumber: string;
  readonly name: string;
  /** Empty where no business address is registered. */
  readonly municipality: string;
  /** SN2007, for instance `10.710`; null where none is given. */
  readonly industryCode: string | null;
  readonly employees: number | null;
  /** Deleted, bankrupt or being wound up: not a company to make agreements with. */
  readonly isEnding: boolean;
}

/** `not-found` – no such number, or deleted; `no-answer` – the register is slow, down or changed. */
export type RegisterRefusal = 'not-found' | 'no-answer';

export interface CompanyRegister {
  /** @param organisationNumber nine digits */
  find(organisationNumber: string): Promise<Result<RegisteredCompany, RegisterRefusal>>;
}

const usualTimeLimitMs = 4_000;

const entity = z.object({
  organisasjonsnummer: z.string().regex(/^\d{9}$/),
  navn: z.string().trim().min(1).max(300),
  forretningsadresse: z.object({ kommune: z.string().max(100).default('') }).optional(),
  naeringskode1: z.object({ kode: z.string().max(10) }).optional(),
  antallAnsatte: z.number().int().nonnegative().optional(),
  slettedato: z.string().optional(),
  konkurs: z.boolean().default(false),
  underAvvikling: z.boolean().default(false),
  underTvangsavviklingEllerTvangsopplosning: z.boolean().default(false),
});

/**
 * The register's public JSON interface. It helps to fill in a form and is never needed: whatever
 * goes wrong is an answer, within the time limit.
 * @param baseUrl up to and without `/enheter`
 */
export function companyRegister(baseUrl: string, timeLimitMs = usualTimeLimitMs): CompanyRegister {
  return {
    async find(organisationNumber) {
      const signal = AbortSignal.timeout(timeLimitMs);
      const headers = { Accept: 'application/json' };
      const address = `${baseUrl.replace(/\/$/, '')}/enheter/${organisationNumber}`;
      try {
        const answer = await fetch(address, { headers, signal, redirect: 'error' });
        if (answer.status === 404 || answer.status === 410) return refuse('not-found');
        if (!answer.ok) return refuse('no-answer');
        return readEntity(await answer.json(), organisationNumber);
      } catch {
        return refuse('no-answer');
      }
    },
  };
}

function readEntity(body: unknown, asked: string): Result<RegisteredCompany, RegisterRefusal> {
  const read = entity.safeParse(body);
  if (!read.success || read.data.organisasjonsnummer !== asked) return refuse('no-answer');
  const { data } = read;
  if (data.slettedato) return refuse('not-found');
  return ok({
    organisationNumber: asked,
    name: data.navn,
    municipality: asWritten(data.forretningsadresse?.kommune ?? ''),
    industryCode: data.naeringskode1?.kode ?? null,
    employees: data.antallAnsatte ?? null,
    isEnding: data.konkurs || data.underAvvikling || data.underTvangsavviklingEllerTvangsopplosning,
  });
}

/** The register writes MOSS and NORDRE FOLLO; people write Moss and Nordre Follo. */
function asWritten(municipality: string): string {
  return municipality
    .toLocaleLowerCase('nb')
    .replace(
      /(^|[\s-])(?!(?:og|i|på)\s)(\p{L})/gu,
      (_match, before: string, letter: string) => before + letter.toLocaleUpperCase('nb'),
    );
}

import type { KnownText } from '~/app/usecases/agreements/verify-copy';

const standings: Record<KnownText['standing'], string> = {
  sent: 'Den er sendt til partene, men gjelder ikke ennå.',
  replaced: 'Den gjelder ikke lenger. Teksten er skrevet om eller trukket tilbake.',
  'in-force': 'Den er godtatt av alle og gjelder.',
  ended: 'Den er avsluttet.',
};

/** The open page that tells a copy of an agreement from a changed one. */
export const verify = {
  title: 'Kontroller en avtale',
  lead: 'Her ser du om en avtale fra oss er endret. Siden viser ingen navn og ikke noe av innholdet.',
  file: 'Fila du har fått',
  fileHint: 'PDF, høyst 1 MB. Vi lagrer den ikke.',
  code: 'Kontrolltallet på papiret',
  codeHint: '64 tegn, fra siste side. Mellomrom gjør ingenting.',
  submit: 'Kontroller',
  errors: {
    nothing: 'Velg fila, eller skriv kontrolltallet.',
    both: 'Velg fila eller skriv kontrolltallet, ikke begge deler.',
    tooLarge: 'Fila er for stor. Velg PDF-en du fikk fra oss, den er mindre enn 1 MB.',
    notCode: 'Kontrolltallet er 64 tegn: tall og bokstavene a til f. Se over tallet på siste side.',
  },
  tooMany: (minutes: number) =>
    `Det er kontrollert mange avtaler herfra. Prøv igjen om ${minutes} minutter.`,
  known: {
    file: 'Fila er uendret',
    code: 'Kontrolltallet er vårt',
    text: (reference: string, version: number, on: string) =>
      `Det er avtale ${reference}, versjon ${version}, sendt ${on}.`,
    compare: 'Se at nummeret og versjonen er de samme på papiret ditt.',
  },
  standings,
  unknown: {
    file: {
      title: 'Vi kjenner ikke denne fila',
      text: 'Velg PDF-en du fikk fra oss. Er det den du valgte, er den endret. Lagret du den på nytt fra et program, er den også endret. Be om en ny kopi hos den som følger opp avtalen.',
    },
    code: {
      title: 'Vi kjenner ikke dette kontrolltallet',
      text: 'Se over at alle tegnene er med. Stemmer de, er teksten ikke fra oss.',
    },
  },
};

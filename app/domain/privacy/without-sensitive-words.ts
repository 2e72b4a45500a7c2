/**
 * Words of diagnosis, benefit and work capacity. They are no fields of this product, and where
 * someone writes them all the same they count as not written.
 */
const sensitive = [
  // Diagnosis and illness.
  'adhd|add|asperger\\p{L}*|autis\\p{L}*|tourette\\p{L}*|downs?|ptsd|ocd|epileps\\p{L}*|diabet\\p{L}*',
  'angst\\p{L}*|sosialangst|depre[sr]\\p{L}*|bipolar\\p{L}*|schizofren\\p{L}*|psykos\\p{L}*|psykotisk|traum\\p{L}*',
  'psykisk\\p{L}*(?: helse\\p{L}*| lidelse\\p{L}*| plage\\p{L}*| sykdom\\p{L}*| syk| utfordring\\p{L}*)?',
  '(?:psykiske )?(?:helseproblem\\p{L}*|helseplag\\p{L}*|helseutfordring\\p{L}*|uhelse)',
  'utviklingshem\\p{L}*|utviklingsforstyrr\\p{L}*|funksjonshem\\p{L}*|funksjonsneds\\p{L}*|funktionsneds\\p{L}*|handikap\\p{L}*|handicap\\p{L}*|hørselshem\\p{L}*|synshem\\p{L}*|fargeblind\\p{L}*|tallblind\\p{L}*',
  'lærevansk\\p{L}*|dysleksi|dyslektik\\p{L}*|dyskalkuli|revmati\\p{L}*|fibromyalgi|migrene|prolaps|ryggprolaps|kreft\\p{L}*|hjerneslag|hjerneskade\\p{L}*|parkinson\\p{L}*|demens|cerebral parese|cp',
  'rusavhengig\\p{L}*|rusmisbruk\\p{L}*|rusproblem\\p{L}*|alkoholiker|diagnose\\p{L}*|diagnos\\p{L}*|sykdom\\p{L}*|sjukdom\\p{L}*|syndrom\\p{L}*|lidelse\\p{L}*|sykmeld\\p{L}*|sjukmeld\\p{L}*|sykemeld\\p{L}*|sjukskriv\\p{L}*|sygemeld\\p{L}*',
  // Benefits and subsidies.
  'ufør|uføre|uføret|uføretrygd\\p{L}*|uførepensjon\\p{L}*|uføregrad\\p{L}*|ufør\\p{L}*|arbeidsufør\\p{L}*|aap|arbeidsavklaring\\p{L}*|trygd\\p{L}*|sykepeng\\p{L}*|sjukepeng\\p{L}*|dagpeng\\p{L}*|sosialhjelp\\p{L}*|sosialstønad\\p{L}*|stønad\\p{L}*|overgangsstønad|introduksjonsstønad|kvalifiseringsstønad',
  'lønnstilskudd\\p{L}*|lønstilskot\\p{L}*|mentortilskudd\\p{L}*|inkluderingstilskudd\\p{L}*|tilskudd\\p{L}*|tilskot\\p{L}*|vta|vta-o|førtidspension\\p{L}*|førtidspensjon\\p{L}*|sjukersättning|kontanthj[æe]lp|fleks?job\\p{L}*|lønebidrag|lönebidrag|løntilskud\\p{L}*',
  // Capacity.
  '(?:nedsatt |redusert |gjenværende )?(?:rest)?(?:arbeidsevne|arbeidskapasitet|funksjonsevne|funksjonsnivå|arbetsförmåga|arbejdsevne|arbeidsførhet)\\p{L}*',
  '\\d{1,3}(?:[.,]\\d{1,2})? ?(?:%|prosent|pst|procent)',
].join('|');

const sensitiveWords = new RegExp(`(?<![\\p{L}\\d])(?:${sensitive})(?![\\p{L}\\d])`, 'giu');

/** The text as if its words of diagnosis, benefit and capacity had not been written. */
export function withoutSensitiveWords(text: string): string {
  return text.normalize('NFC').replace(sensitiveWords, ' ');
}

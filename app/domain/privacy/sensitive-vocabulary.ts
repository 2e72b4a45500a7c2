/**
 * Words that tell of a person's health, benefit, capacity, faith, origin or family, said once for
 * all who look for them: none is a field of this product (domain §2.12), and none an employer may
 * ask about (Working Environment Act § 9-3, Equality Act § 30).
 *
 * A term is words in a row. `*` ends a word that may go on, `!` before a term takes it out of
 * what the others find, and a term with capitals stands only for itself in capitals.
 */
const listed = (terms: string): readonly string[] => terms.trim().split(/\s*,\s*/);

/** Every way of putting a word of the first list before one of the second: «dårlig rygg». */
const each = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap((one) => second.map((other) => `${one} ${other}`));

const bodyParts = listed(`rygg, ryggen, skulder, skuldre, skulderen, skuldra, skuldrene, kne, kneet,
  knær, knærne, nakke, nakken, hofte, hofta, hoften, hofter, hoftene, fot, foten, føtter, føttene,
  arm, armen, armer, armene, hånd, hånda, hånden, hender, hendene, hand, handa, ledd, leddene, hode,
  hodet, hovud, hovudet, mage, magen, håndledd, håndleddet, albue, albuen, hjerte, hjertet, hofteledd,
  syn, synet, hørsel, hørselen, hukommelse, hukommelsen, nerver`);
const bodyComplaints = [
  ...each(
    listed(`dårlig, dårlige, dårleg, dårlege, vond, vonde, vondt, skadet, skada, svak, svakt, svake,
      stiv, stive, operert, øm, ømme, dårlig i, vondt i, vond i, smerter i, smerte i, verk i,
      plager i, plager med, plaget i, plaga i, skade i, operert i, betennelse i, vansker med`),
    bodyParts,
  ),
];

export const sensitiveVocabulary = {
  diagnosis: listed(`adhd, add, asperger*, autis*, tourette*, downs, down syndrom*, ptsd, ocd,
    epilep*, diabet*, angst*, sosialangst, depres*, deprim*, bipolar*, schizofren*, psykos*,
    psykotisk*, traum*, psykisk*, psykisk* helse*, psykisk* lidelse*, psykisk* plage*,
    psykisk* sykdom*, psykisk* syk, psykisk* utfordring*, psykia*, helseproblem*, helseplag*,
    helseutfordring*, uhelse, utviklingshem*, utviklingsforstyrr*, funksjonshem*, funksjonsneds*,
    funktionsneds*, handikap*, handicap*, hørselshem*, synshem*, fargeblind*, tallblind*,
    lærevansk*, dysleksi, dyslektik*, dyskalkuli, revmati*, fibromyalgi, migrene, prolaps,
    ryggprolaps, kreft*, hjerneslag, hjerneskade*, parkinson*, demens, cerebral parese, cp,
    astma*, cøliaki*, gikt, leddgikt*, slitasjegikt, spiseforstyrr*, eteforstyrr*, anoreksi*,
    bulimi*, leukemi*, hepatitt*, hivsmittet, HIV, KOLS, kols, MS, ME, ALS, multippel sklerose,
    hjertefeil*, hjartefeil, afasi, utmattelse, kronisk utmattelse, utmattelsessyndrom*,
    rusavhengig*, rusmisbruk*, rusproblem*, alkoholiker, diagnos*, sykdom*, sjukdom*, syndrom*,
    lidelse*, !krefter, !kreftene, !diagnoseapparat*, !diagnoseverktøy*, !diagnoseutstyr*,
    !diagnosemaskin*, !handikaptoalett*, !handikapparkering*, !handicaptoalett*, !kreftforening*,
    !psykisk krevende, !psykisk arbeidsmiljø`),
  condition: [
    ...bodyComplaints,
    ...listed(`tinnitus, konsentrasjonsvansk*, konsentrasjonsproblem*,
    hodepine*, ryggsmerte*, ryggskade*, nakkeskade*, leddsmerte*, kroniske smerter, smertepasient*,
    sitter i rullestol, sit i rullestol, bruker rullestol, brukar rullestol, går med krykker,
    bruker krykker, høreapparat*, panikk, panikkangst*, panikkanf*, rus, ruser, rusa, ruset, rusing,
    fort sliten, lett sliten, ofte sliten, alltid sliten, sliten psykisk, sliten mentalt, allergi, allergisk*, psykolog*, utbrent*, utbrend*, medisiner, medisinene,
    medisinering, metadon, døv, døve, blind, blinde, svaksynt*, svaksynte, tunghørt*, tunghøyrd*,
    nedsatt hørsel, nedsett høyrsel, nedsatt syn, ryggplage*, ryggprobl*, nakkeplage*,
    muskelplage*, selvskad*, selvmord*, sjølvmord*, hjerteinfarkt, hjerteproblem*, slagpasient*,
    lammet i, lam i, amputer*, rullestolbruker*, stomi*, dialyse*, svulst*, stoffskifte*,
    søvnvansker, søvnproblem*, nervesammenbrudd, panikkanfall, mani, manisk*, tvangstank*, stemmer
    i hodet, hukommelsestap, stamming, tics, legeerklæring*, tvangsinnl*, avrusning*, rusfri,
    narkoman*, alkoholproblem*, drikker for mye, kronisk syk*, alvorlig syk*`),
  ],
  pregnancy: listed('gravid*, svanger*, spontanabort*, barseltid*'),
  benefit:
    listed(`ufør, uføre, uføret, ufør*, arbeidsufør*, aap, arbeidsavklaring*, trygd*, !trygdebolig*, sykepeng*,
    sjukepeng*, dagpeng*, sosialhjelp*, sosialstønad*, stønad*, overgangsstønad*, introduksjonsstønad*,
    kvalifiseringsstønad*, sykmeld*, sjukmeld*, sykemeld*, sjukemeld*, sjukskriv*, sygemeld*,
    førtidspension*, førtidspensjon*, sjukersättning, kontanthjælp, kontanthjelp`),
  subsidy: listed(`lønnstilskudd*, lønstilskot*, mentortilskudd*, inkluderingstilskudd*, tilskudd*,
    tilskot*, vta, varig tilrettelagt arbeid, fleksjob*, flekjob*, lønebidrag, lönebidrag,
    løntilskud*`),
  capacity: listed(`arbeidsevne*, restarbeidsevne*, arbeidskapasitet*, restarbeidskapasitet*,
    nedsatt arbeidsevne*, redusert arbeidsevne*, gjenværende arbeidsevne*, nedsatt funksjonsevne*,
    redusert funksjonsevne*, nedsett arbeidsevne*, funksjonsevne*, funksjonsnivå*, arbetsförmåga*,
    arbejdsevne*, arbeidsførhet*, innsatsgruppe*`),
  faith:
    listed(`muslim*, islam*, kristen, kristne, kristent, kristendom*, jøde, jøden, jøder, jødisk*,
    jehova*, jehovas vitne*, hijab*, nikab*, ramadan*, moské*, moske, moskeen, buddhis*, hindu,
    hinduis*, sikh, katolikk*, katolsk*, religi*, menighet*, !menighetshus*, !menighetskontor*, kyrkjelyd*, bedehus*, ateist*, livssyn*,
    pinsevenn*, sjia, sunni, sunnimuslim*`),
  /** Food that tells of faith: never on a card, but ordinary goods in a shop. */
  food: listed('halal*, kosher*, svinekjøtt*, pork'),
  origin:
    listed(`asylsøk*, asylmottak*, flyktning*, innvandr*, utlending*, utlendingar, opprinnelig fra,
    opphavleg frå, flyktet fra, rømte fra, somalier*, afghaner*, eritreer*,
    etiopier*, iraker*, iraner*, pakistaner*, tyrker*, kurder*, vietnameser*, ukrainer*, polakk*,
    litauer*, rumener*, filippiner*, thailender*, russer, russeren, russere, palestiner*, marokkaner*,
    nigerianer*, samisk bakgrunn, romfolk, hudfarge*, etnisk*, statsborger*`),
  family:
    listed(`alenemor*, alenefar*, aleneforel*, åleinemor*, enslig*, einsleg*, gift, ugift, fraskilt,
    nyskilt, er skilt, ble skilt, er skild, vart skild, samboer*, sambuar*, småbarn, småborn,
    småbarnsforel*, småbarnsmor*, småbarnsfar*, ektefelle*, ektemann*, sivilstat*, sivilstand,
    kjæreste, kjæresten, barn hjemme, barn heime, enke, enkemann, fosterbarn, barnevernet,
    skilsmisse*, forsørger*, forsørgjar*, har barn, egne barn, omsorg for barn`),
} as const satisfies Record<string, readonly string[]>;

/**
 * Words that open a place, a time or somebody it is done for: what follows tells where or for whom,
 * not which work. "Av" and "med" are not among them: "stell av sauer", "hjelpe folk med data".
 */
export const contextWords: ReadonlySet<string> = new Set(
  `på i til till for fra frå hos utenfor utanfor foran framfor bak under over mellom rundt ved åt från
  vid utanför framför bakom över mellan runt bag udenfor`
    .trim()
    .split(/\s+/),
);

/** Words that begin a thing to do anew: "hjelpe til med å lage mat". */
export const newHeads: ReadonlySet<string> = new Set(['å', 'att', 'at']);

/** The bokmål verbs of work. With an object beside it, it is the verb that says what is done. */
export const workVerbs: ReadonlySet<string> = new Set(
  `
vaske rydde feie kaste tømme fylle bære løfte hente levere dele sette ta bytte skifte klippe kutte sage
skru montere reparere bygge male snekre sy strikke brette stryke henge tørke koke steke bake smøre
servere mate stelle passe lufte leke lese skrive telle veie måle sortere pakke plukke kjøre trille flytte
luke plante høste måke hogge felle følge hjelpe selge kjøpe betale svare ringe snakke besøke undervise
sjekke åpne lukke kopiere skanne stable lage rake vanne spille synge danse trene pusse polere lime
sveise bore slipe lakkere grave strigle gjete melke lade registrere makulere dekke skrelle pynte
fotografere tegne filme fiske fange kløyve spyle støvsuge moppe rense demontere lodde koble`
    .trim()
    .split(/\s+/),
);

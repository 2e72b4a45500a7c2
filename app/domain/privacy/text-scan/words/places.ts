/** Towns and larger places, in lower case: they are no names of persons, and follow a postal code. */
export const knownPlaces: ReadonlySet<string> = new Set(
  `oslo bergen trondheim stavanger drammen fredrikstad kristiansand sandnes tromsø sarpsborg bodø
  sandefjord larvik tønsberg arendal ålesund haugesund moss halden hamar gjøvik lillehammer molde
  kristiansund harstad narvik alta hammerfest kirkenes vadsø mo mosjøen steinkjer levanger namsos
  stjørdal verdal røros kongsberg hønefoss ringerike notodden skien porsgrunn kragerø grimstad
  lillesand mandal farsund flekkefjord egersund bryne leirvik odda voss førde florø sogndal volda
  ørsta ulsteinvik elverum kongsvinger lillestrøm strømmen jessheim ski ås asker sandvika bærum
  askim mysen rakkestad rygge råde våler hobøl vestby drøbak horten holmestrand nøtterøy lier
  mjøndalen eidsvoll lørenskog nittedal sunnmøre nordmøre romsdal østfold vestfold telemark agder
  rogaland hordaland vestland innlandet nordland troms finnmark trøndelag akershus buskerud viken
  norge noreg sverige danmark finland island europa grünerløkka majorstuen tøyen grønland bislett
  sagene torshov frogner nordstrand furuset stovner holmlia kolbotn oppegård lambertseter mjøsa`.split(
    /\s+/,
  ),
);

const listed = (names: string): readonly string[] => names.split(/\s+/);

/** Given names in use in Norway, in lower case: Norwegian ones and those of the larger immigrant groups. */
export const givenNames: ReadonlySet<string> = new Set([
  ...listed(`aage aase aasmund adele adrian agnes agnete aksel albert aleksander alexander alf alfred
  alma alva amalie amanda amund anders andrea andreas andré andrine ane anette angelica anita anja
  ann anna annbjørg anne annette annika anniken anton are arild arne arnfinn arnt aron arve arvid
  asbjørn aslaug asle astri astrid atle audhild audun aurora aud balder beate benedicte benjamin
  bente berit bernt birger birgit birgitte birte bjarne bjarte bjørg bjørn bjørnar bodil borghild
  brage brit britt brynjar børge børre camilla carina carl caroline casper cathrine cecilie
  charlotte christer christian christina christine christoffer cornelia dagfinn dagny dagrun daniel
  daniela david didrik ebba edel edith edvard edvin egil eilert eileen einar eirik eirin eivind
  elena eli elias eline elin elisa elisabeth elise ella ellen ellinor elsa elsie else emil emilie
  emma endre erik erika erlend erling ernst espen ester eskil esther eva evelyn even evy eystein
  fabian ferdinand filip finn fredrik fredrikke frank frida fridtjof frode gabriel gaute geir georg
  gerd gjermund grete grethe gudrun gunhild gunn gunnar gunnhild gunvor gustav guro gyda gøran
  haakon halvard halvor hanna hannah hanne hans harald harriet hauk heidi helen helena helene helga
  helge henning henriette henrik herborg herman hermine hilda hilde hildegunn hedda hedvig hege
  håkon håvard ida idar idunn inga ingar inge ingebjørg ingeborg ingeborg inger ingrid ingunn ingvar
  ingvild irene iselin isabella isak ivar iver iren jack jacob jakob jan janne jannicke jarle jens
  jenny jeanette jesper joakim joachim johan johanna johanne johannes john johnny jon jonas jonathan
  jonny jorunn jostein josefine julia julian julie jørgen jørn jørund kai kaja kamilla karen kari
  karin karina karianne karl karoline karsten kaspar kasper kate katarina kathrine katrine ketil
  kim kine kirsten kirsti kjartan kjell kjellaug kjersti kjetil klara klaus knut kolbjørn konrad
  kristian kristin kristina kristine kristoffer kåre lars lasse laila laura lea leif lena lene leon
  leonora lill lillian lina linda line linn linnea linus lisa lisbet lisbeth lise liv liva lone
  lotte louise lucas ludvig lukas luna magda magne magnhild magnus maiken maja malin marcus maren
  margaret margit margrete margrethe margunn mari maria mariann marianne marie marina marit marita
  marius marte marthe martha martin martine marianne mathea mathias mathilde mats matheo matilde
  markus may maya merete merethe mette michael mikael mikkel mia milla mille mina mira mona monica
  monika morten målfrid naomi natalie nathalie nicolai niklas nicholas nils nikolai nina nora
  norunn odd oddbjørn oddny oddrun oddvar odin ola olaf olav ole olea oline oliver olivia olga oscar
  oskar otto ottar pauline paul peder per pernille petra petter philip pia preben ragna ragnar
  ragnhild ragnvald rakel rannveig ramona randi rasmus rebecca rebekka regine reidar reidun rikke
  rita robert robin roar rolf ronja ronny roy roger runar rune ruth sander sandra sara sarah
  sebastian selma serine sigbjørn sigmund signe sigrid sigrun sigurd sigve silje simen simon
  simone sindre siren siri siv sivert snorre sofia sofie solfrid solveig sondre sonja stefan
  steinar steffen stephan stian stig stina stine sture sunniva susann susanne svanhild svein sveinung
  svend sverre synne synnøve sølvi søren tarjei teodor terese terje tharald thea theo theodor
  therese thomas thor thorbjørn thorleif tiril tina tine tiril tobias tom tomas tone tonje toralf
  torbjørn tord tore torfinn torger torgeir torgunn torhild torill toril torkel torleif tormod
  torstein torunn torvald tove trine trond truls trude trygve turid tuva tyra ulf ulrik ulrikke
  una unni vebjørn vegar vegard vera veronica vetle victor victoria vidar viggo vigdis viktor
  viktoria vilde vilhelm vilja ville vivian wenche werner wilhelm william yngvar yngve yngvild
  ylva øivind ørjan østen øystein øyvind åge ågot åse åshild åslaug åsmund åsne agathe ansgar arnbjørg asbjørg asgeir benny bernhard bertil bjørnulf carsten dagmar danny eldar
  eldbjørg elbjørg erna gerda geirmund gro gudmund gudveig guri guttorm gøril hallgeir hallvard
  herdis hjørdis ingolf jimmy jofrid jorid jorun kenneth kent kevin kolbein kurt leidulf margot
  marlene nanna norvald oddveig peer pål roald rolv sissel sjur ståle sturla sturle sven svenn
  sylvi sylvia tommy torbjørg torgrim torun ulla vibeke vibecke wibeke åsa angelika solbjørg turi
  synnove oystein bjorn jorgen havard torbjorn asmund øyvor øydis ylva grethe kathe lillian vilmar
  lillemor`),
  ...listed(`abdi abdirahman abdul abdullah abdulkadir abdullahi adam adan adil adnan afra ahmad
  ahmed aisha aida ajmal akram alem alemu ali aliya amal amina amir amira amjad ammar amna anam
  aram arash aref asad asha asif asma aster ayan ayaan ayesha aylin ayse aziz azra bahar bashir
  behrouz berhane bilal biniam burhan canan carmen chen cheng dalia dara daud deqa dilan dilnoza
  dina dorota driton ebrahim ekrem elham elif elmir emine emir ephrem erdal ermias esra eyob fadi
  fadumo fahad faisal farah farhad farhan farid farida faridah fariba fartun fatema fatemeh fatima
  fatma fatuma fatou fawzia feride ferhat filmon firas freweini genet gebre ghulam goran grzegorz
  gul habiba habtom hadi hadia hafsa haile halima hamid hamida hamza han hani hanan haris haroon
  hasan hassan hawa hayat helin hodan hoa huda hussain hussein ibrahim idil idris ifrah ilhan imad
  imran inam indira ioana iqra irfan irina isaias ismail issa iwona jamal jamila jana jasmin
  jaroslaw javed jelena joanna jolanta josip julita kamal kamil karim karima karolina katarzyna
  kemal khadija khadra khaled khalid khan kiflom krystyna krzysztof lan layla leila lejla leyla
  linh liban liliana lubna lucyna ludmila luwam maciej mahad mahdi mahmoud mahmud majid malika
  malgorzata małgorzata manal marcin marek mariam mariama mariusz marta maryam maryan mateusz
  mebrahtu mehdi mehmet mehret meriem meryem michal michał miguel milan minh miroslav mirela
  mohamad mohamed mohammad mohammed mohamud mohsen mona muhammad mulu muna munira murat mussie
  musa mustafa nabil nada nadia naima najma nasir nasra nasrin natalia nataliia nawal nebojsa nga
  ngoc nguyen nhung nimo noor noora nour nur nura oksana oleh oleksandr olena olha omar osman pawel
  paweł piotr phuong quang rachid radoslaw raheem rahel rahma raja rana rania rashid rasa raza
  reza rezvan rima riyad roda roman roza robel rukia saba sabah sabina sabrina sadia safia sagal
  sahra said saida salah saleh salim salma samir samira samuel sana sanaa senait selam selim semhar
  serhii shabnam shahid shirin shukri siham simret sinan slawomir sofiane soran stanislaw suad
  sulaiman suleiman svetlana svitlana tadeusz tahir tamara tanya tariq tatiana tekle tesfaye
  tetiana thanh thao thi thuy tomasz trang trung tsegay tuan usman valentina van vasyl viet viktoriia
  viorica vlad volodymyr wafaa walid wojciech xin yahya yana yaroslav yasin yasmin yasmine yohannes
  yonas yordanos yosef yulia yuliia yuri yusra yusuf zahid zahra zainab zakaria zaynab zbigniew
  zeinab zekarias zeynep zinaida zofia zuzanna ewa agnieszka andrzej aneta barbara beata bogdan
  danuta dariusz edyta elzbieta elżbieta ilona izabela jadwiga janusz jerzy justyna kinga leszek
  lukasz łukasz magdalena malwina monika patrycja przemyslaw rafal rafał renata robert sylwia
  teresa urszula wioletta adina alina andrei cristian cristina daiva darius dovile egle elzė
  abebe abdifatah nasteho sahro faduma jawad hamed hossein mahnaz parisa soheila zohreh alireza
  vijay priya rajesh sunita harpreet gurpreet kaur suresh nimal siva kumar hung hieu dung huong lien
  maricel jocelyn rosalie analyn mary jennifer michelle peter ivan dmitri sergei sergey nadezhda
  ludmila anastasia kateryna mykola andriy bohdan ihor inna iryna liudmyla maryna ruslan sofiia taras
  yurii george branko kelvin binh aileen zlatko dragan slavica senada amela jasmina nermin edin
  ieva inga jonas jurgita kristina lina marius mihai mindaugas rasa tomas vytautas`),
]);

/**
 * Given names that are also everyday words, or brands and places: alone they say nothing at the
 * beginning of a sentence, and brands nothing anywhere unless somebody speaks to them.
 */
export const everydayNames: ReadonlySet<string> = new Set(
  listed(`per even bo sol stein liv storm odd tor rune dag åse gro siv frode ask rose iris ulv jo
  bjørn unni vår may max are finn tord ove roy stig pia hege kai hans hauk mari brit una ville
  han van lan hoa raja said dara ali inge elin alma mona mira luna emma`),
);

export const brandNames: ReadonlySet<string> = new Set(
  listed(
    'tine nora felix max siri alexa jordan zara iris nille odin aurora luna mercedes ella viking',
  ),
);

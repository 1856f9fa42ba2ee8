"""The languages that PAGE 2019 has names for (LanguageSimpleType), and their codes, which ALTO wants.

Codes are ISO 639: of two letters where there is one, of three letters (terminological), and of three letters as
libraries use them (bibliographical) where that is another.
"""

from __future__ import annotations

_TABLE = """
Abkhaz ab abk; Afar aa aar; Afrikaans af afr; Akan ak aka; Albanian sq sqi alb; Amharic am amh; Arabic ar ara;
Aragonese an arg; Armenian hy hye arm; Assamese as asm; Avaric av ava; Avestan ae ave; Aymara ay aym; Azerbaijani az aze;
Bambara bm bam; Bashkir ba bak; Basque eu eus baq; Belarusian be bel; Bengali bn ben; Bihari bh bih; Bislama bi bis;
Bosnian bs bos; Breton br bre; Bulgarian bg bul; Burmese my mya bur; Cambodian; Cantonese yue; Catalan ca cat;
Chamorro ch cha; Chechen ce che; Chichewa ny nya; Chinese zh zho chi; Chuvash cv chv; Cornish kw cor; Corsican co cos;
Cree cr cre; Croatian hr hrv; Czech cs ces cze; Danish da dan; Divehi dv div; Dutch nl nld dut; Dzongkha dz dzo;
English en eng; Esperanto eo epo; Estonian et est; Ewe ee ewe; Faroese fo fao; Fijian fj fij; Finnish fi fin;
French fr fra fre; Fula ff ful; Gaelic gd gla; Galician gl glg; Ganda lg lug; Georgian ka kat geo; German de deu ger;
Greek el ell gre; Guaraní gn grn; Gujarati gu guj; Haitian ht hat; Hausa ha hau; Hebrew he heb; Herero hz her;
Hindi hi hin; Hiri_Motu ho hmo; Hungarian hu hun; Icelandic is isl ice; Ido io ido; Igbo ig ibo; Indonesian id ind;
Interlingua ia ina; Interlingue ie ile; Inuktitut iu iku; Inupiaq ik ipk; Irish ga gle; Italian it ita; Japanese ja jpn;
Javanese jv jav; Kalaallisut kl kal; Kannada kn kan; Kanuri kr kau; Kashmiri ks kas; Kazakh kk kaz; Khmer km khm;
Kikuyu ki kik; Kinyarwanda rw kin; Kirundi rn run; Komi kv kom; Kongo kg kon; Korean ko kor; Kurdish ku kur;
Kwanyama kj kua; Kyrgyz ky kir; Lao lo lao; Latin la lat; Latvian lv lav; Limburgish li lim; Lingala ln lin;
Lithuanian lt lit; Luba-Katanga lu lub; Luxembourgish lb ltz; Macedonian mk mkd mac; Malagasy mg mlg; Malay ms msa may;
Malayalam ml mal; Maltese mt mlt; Manx gv glv; Māori mi mri mao; Marathi mr mar; Marshallese mh mah; Mongolian mn mon;
Nauru na nau; Navajo nv nav; Ndonga ng ndo; Nepali ne nep; North_Ndebele nd nde; Northern_Sami se sme; Norwegian no nor;
Norwegian_Bokmål nb nob; Norwegian_Nynorsk nn nno; Nuosu ii iii; Occitan oc oci; Ojibwe oj oji;
Old_Church_Slavonic cu chu; Oriya or ori; Oromo om orm; Ossetian os oss; Pāli pi pli; Panjabi pa pan; Pashto ps pus;
Persian fa fas per; Polish pl pol; Portuguese pt por; Punjabi; Quechua qu que; Romanian ro ron rum; Romansh rm roh;
Russian ru rus; Samoan sm smo; Sango sg sag; Sanskrit sa san; Sardinian sc srd; Serbian sr srp; Shona sn sna;
Sindhi sd snd; Sinhala si sin; Slovak sk slk slo; Slovene sl slv; Somali so som; South_Ndebele nr nbl;
Southern_Sotho st sot; Spanish es spa; Sundanese su sun; Swahili sw swa; Swati ss ssw; Swedish sv swe; Tagalog tl tgl;
Tahitian ty tah; Tajik tg tgk; Tamil ta tam; Tatar tt tat; Telugu te tel; Thai th tha; Tibetan bo bod tib;
Tigrinya ti tir; Tonga to ton; Tsonga ts tso; Tswana tn tsn; Turkish tr tur; Turkmen tk tuk; Twi tw twi; Uighur ug uig;
Ukrainian uk ukr; Urdu ur urd; Uzbek uz uzb; Venda ve ven; Vietnamese vi vie; Volapük vo vol; Walloon wa wln;
Welsh cy cym wel; Western_Frisian fy fry; Wolof wo wol; Xhosa xh xho; Yiddish yi yid; Yoruba yo yor; Zhuang za zha;
Zulu zu zul; other
"""

_CODES: dict[str, tuple[str, ...]] = {
    name.replace("_", " "): tuple(codes) for name, *codes in (entry.split() for entry in _TABLE.split(";"))
}
_NAMES = {code: name for name, codes in _CODES.items() for code in codes}

LANGUAGES = frozenset(_CODES)
"""All names that PAGE takes."""


def language_name(language: str | None) -> str:
    """The name that PAGE has for a language, given by its name or a code (``de``, ``ger``, ``de-AT``); empty for none."""
    if not language:
        return ""
    return language if language in _CODES else _NAMES.get(language.split("-")[0].lower(), "")


def language_code(language: str | None) -> str:
    """The code of a language that is given by PAGE's name; anything else as it is."""
    codes = _CODES.get(language or "", ())
    return codes[0] if codes else language or ""

// Français. First the page's own texts, by their keys (see en.js); then what Python says, by its English sentence.

export default {
  "page.skip": "Aller au contenu",
  "page.start": "Florilegium, accueil",
  "page.language": "Langue",
  "page.results": "Exports terminés",
  "page.promise": "Tout se passe sur votre ordinateur. Rien de ce que vous ouvrez n’est envoyé ailleurs, et votre dossier n’est jamais modifié.",
  "page.manual": "Manuel (en anglais)",

  "state.loading": "Préparation",
  "state.ready": "Prêt",
  "state.failed": "Démarrage impossible",
  "state.crashed": "En panne",

  "offline.ready": "Fonctionne hors connexion",
  "offline.update": "Passer à la nouvelle version",

  "boot.failed": "Florilegium n’a pas pu démarrer : {reason}",
  "failure.missing": "Un fichier de ce site n’a pas pu être chargé. Vérifiez votre connexion au réseau et réessayez ; si cela ne suffit pas, rechargez la page.",
  "failure.crashed": "Florilegium est tombé en panne dans cet onglet ; peut-être la mémoire n’a-t-elle pas suffi. Rechargez la page et ouvrez le dossier une nouvelle fois. Ce qui a été exporté auparavant est conservé.",
  "failure.unsupported": "Il manque à ce navigateur quelque chose dont Florilegium a besoin ({what}), ou ses réglages l’interdisent. Veuillez utiliser une version actuelle de Chrome, Edge, Firefox ou Safari.",
  "failure.reload": "Recharger la page",
  "language.failed": "La page ne peut pas être affichée maintenant dans cette langue ({name}) : {reason}",

  "welcome.title": "Recueillez ce que vous avez annoté et transcrit",
  "welcome.lead": "Ouvrez un dossier de travail IMMARKUS ou un dossier de fichiers ALTO et PAGE, voyez ce qu’il contient, et emportez-le en tableaux, JSON-LD, XML ou texte.",
  "welcome.drop": "Déposez un dossier ici",
  "welcome.choose": "ou cliquez pour en choisir un ; une archive ZIP convient aussi",
  "welcome.touch": "Choisir un dossier",
  "welcome.zip": "Ouvrir une archive ZIP",
  "welcome.sample": "Essayer l’exemple",
  "welcome.private.title": "Reste chez vous",
  "welcome.private": "Vos fichiers sont lus par cette page, sur cet ordinateur. Rien n’est envoyé, et rien n’est modifié dans votre dossier.",
  "welcome.complete.title": "Rien ne se perd en silence",
  "welcome.complete": "Ce qu’un export ne peut pas contenir est dit avant ; ce qui a dû être laissé de côté est énuméré après.",
  "welcome.open.title": "Des fichiers que d’autres peuvent lire",
  "welcome.open": "Web Annotation, ALTO, PAGE, METS, IIIF, XLSX, CSV : valides, complets et en ordre.",

  "recent.title": "Déjà ouverts",
  "recent.forget": "Oublier {name}",

  "open.waiting": "Préparation de la lecture de {name}…",
  "open.reading": "Lecture de {name}",
  "open.cancel": "Annuler",
  "open.failed": "Le dossier n’a pas pu être ouvert : {reason}",
  "open.sample.failed": "L’exemple n’a pas pu être chargé : {reason}",
  "open.other": "Ouvrir un autre dossier",

  "inventory.files_one": "{count} fichier",
  "inventory.files_other": "{count} fichiers",
  "inventory.workfolder": "Dossier de travail IMMARKUS",
  "inventory.document": "Document transcrit",
  "inventory.models": "Modèles",
  "inventory.other": "Dossier",
  "inventory.pages_one": "page",
  "inventory.pages_other": "pages",
  "inventory.images_one": "image",
  "inventory.images_other": "images",
  "inventory.regions_one": "région",
  "inventory.regions_other": "régions",
  "inventory.lines_one": "ligne",
  "inventory.lines_other": "lignes",
  "inventory.orphans_one": "ligne hors région",
  "inventory.orphans_other": "lignes hors région",
  "inventory.characters_one": "caractère",
  "inventory.characters_other": "caractères",
  "inventory.annotations_one": "annotation",
  "inventory.annotations_other": "annotations",
  "inventory.notes_one": "note",
  "inventory.notes_other": "notes",
  "inventory.relations_one": "relation",
  "inventory.relations_other": "relations",
  "inventory.classes_one": "classe d’entités",
  "inventory.classes_other": "classes d’entités",
  "inventory.schemas_one": "schéma de métadonnées",
  "inventory.schemas_other": "schémas de métadonnées",
  "inventory.manifests_one": "manifeste IIIF",
  "inventory.manifests_other": "manifestes IIIF",
  "inventory.byclass": "Annotations par classe",
  "inventory.regiontypes": "Types de régions",
  "inventory.linetypes": "Types de lignes",
  "inventory.versions": "Versions du texte",

  "versions.version": "Version",
  "versions.pages": "Pages",
  "versions.lines": "Lignes",
  "versions.transcribed": "Lignes avec texte",

  "inventory.untyped": "(sans type)",

  "leaves.title": "Pages et images de {name}",

  "annotations.fold_one": "Tableau de {count} annotation",
  "annotations.fold_other": "Tableau de {count} annotations",
  "annotations.title": "Annotations",
  "annotations.failed": "Ceci n’a pas pu être affiché : {reason}",
  "annotations.class": "Classe",
  "annotations.text": "Notes et valeurs",
  "annotations.image": "Image",
  "annotations.unclassed": "(sans classe)",

  "viewer.title": "Visionneuse",
  "viewer.stage": "Image avec ce qui y est tracé. Plus et moins agrandissent et réduisent, les flèches déplacent, 0 montre tout, Page précédente et Page suivante tournent les pages.",
  "viewer.text": "Ce qui est écrit ici",
  "viewer.place": "{number} sur {total}",
  "viewer.previous": "Précédent",
  "viewer.next": "Suivant",
  "viewer.closer": "Agrandir",
  "viewer.farther": "Réduire",
  "viewer.fit": "Tout montrer",
  "viewer.fill": "Remplir la fenêtre",
  "viewer.close": "Fermer",
  "viewer.regions": "Régions",
  "viewer.lines": "Lignes",
  "viewer.classes": "Classes",
  "viewer.relations": "Relations",
  "viewer.unnamed": "(sans nom)",
  "viewer.leads": "→ {name} : {other}",
  "viewer.comes": "← {name} : {other}",
  "viewer.relates": "– {name} : {other}",
  "viewer.outlines": "Contours des lignes",
  "viewer.baselines": "Lignes de base",
  "viewer.options": "Options de l’export",
  "viewer.leftout": "Laissé de côté",
  "viewer.untranscribed": "(sans texte)",
  "viewer.follows": "Ce qui est gris est laissé de côté par les options de « {title} ».",
  "viewer.notchosen": "« {title} » laisse tout cela de côté.",
  "viewer.noimage": "Le dossier n’a pas d’image pour cette page.",
  "viewer.elsewhere": "Cette image est sur le réseau, dans un manifeste IIIF ; elle n’est pas cherchée.",
  "viewer.undecoded": "Cette image ne peut être montrée ici.",
  "viewer.empty": "Rien n’y est tracé ni écrit.",
  "viewer.failed": "Ceci n’a pas pu être affiché : {reason}",

  "preview.title": "Aperçu",
  "preview.of": "Aperçu de {name}",
  "preview.making": "Préparation du début du premier fichier…",
  "preview.goeson": "Ce n’est que le début.",
  "preview.nothing": "Avec ces options, il n’y a pas de fichier à montrer.",
  "preview.failed": "Il n’y a pas d’aperçu : {reason}",

  "models.name": "Modèle",
  "models.role": "Rôle",
  "models.accuracy": "Exactitude",
  "models.knows": "Connaît",
  "models.size": "Taille",

  "problems.none": "Aucun problème trouvé.",
  "problems.title_one": "{count} chose à savoir",
  "problems.title_other": "{count} choses à savoir",
  "problems.error": "erreur",
  "problems.warning": "avertissement",
  "problems.note": "remarque",
  "problems.more_one": "et {count} autre de ce genre",
  "problems.more_other": "et {count} autres de ce genre",

  "exports.title": "Exports",
  "exports.none": "Il n’y a pas d’export pour ce que contient ce dossier.",
  "exports.run": "Exporter",
  "exports.cancel": "Annuler",
  "exports.counts": "Dans le résultat : {counts}",
  "exports.foreseen_one": "{count} chose à savoir avant",
  "exports.foreseen_other": "{count} choses à savoir avant",
  "exports.losses": "Ce que cet export laisse de côté",
  "exports.packages": "Chargement de ce dont cet export a besoin…",
  "exports.starting": "Démarrage…",
  "exports.cancelled": "Annulé. Rien n’a été enregistré.",
  "exports.failed": "L’export n’a pas abouti : {reason}",
  "exports.progress": "{done} sur {total}",
  "exports.left": "encore {time} environ",
  "exports.run.file": "Exporter dans un fichier…",
  "exports.run.folder": "Exporter dans un dossier…",
  "exports.inside": "Cet endroit se trouve dans le dossier ouvert, où rien n’est jamais écrit. Veuillez en choisir un autre.",

  "choices.all": "Tout",
  "choices.all.of": "Tout : {what}",
  "choices.none": "Rien",
  "choices.none.of": "Rien : {what}",
  "choices.amount_one": "{count} sur {total} coché",
  "choices.amount_other": "{count} sur {total} cochés",
  "choices.range": "Pour en cocher ou décocher beaucoup d’un coup, prenez la première case, puis la dernière en maintenant la touche Maj.",
  "options.chosen": "{label} : {chosen}",
  "options.yes": "oui",
  "options.no": "non",
  "chain.further": "Là où « {version} » n’a pas de texte non plus",

  "conditions.property": "Propriété",
  "conditions.of.image": "Des images",
  "conditions.of.folder": "Des dossiers",
  "conditions.of.annotation": "Des annotations",
  "conditions.sign": "Condition",
  "conditions.sign.~": "contient",
  "conditions.sign.=": "est",
  "conditions.sign.+": "est présente",
  "conditions.sign.-": "est absente",
  "conditions.told.~": "{of} : {property} contient « {value} »",
  "conditions.told.=": "{of} : {property} est « {value} »",
  "conditions.told.+": "{of} : {property} est présente",
  "conditions.told.-": "{of} : {property} est absente",
  "conditions.value": "Valeur",
  "conditions.add": "Ajouter",
  "conditions.remove": "Retirer : {condition}",

  "result.ready": "{name} est prêt",
  "result.saved": "{name} est enregistré",
  "result.download": "Télécharger",
  "result.close": "Fermer",
  "result.problems_one": "{count} chose à savoir sur cet export",
  "result.problems_other": "{count} choses à savoir sur cet export",
  "result.listed": "Figure parmi les exports précédents",
  "result.filed": "Conservé dans ce navigateur",
  "result.unfiled": "Téléchargez-le maintenant : ce navigateur n’a pas la place de le conserver.",
  "result.left": "Ce qui n’y est pas",
  "result.gone": "{things} : {why}",

  "report.open": "Rapport",
  "report.save": "Enregistrer le rapport en JSON",

  "recipe.copy": "Copier le lien de la recette",
  "recipe.save": "Enregistrer la recette",
  "recipe.waiting": "Ce lien contient la recette d’un export. Ouvrez un dossier, et l’export s’affichera entièrement rempli.",
  "recipe.named": "Ce lien contient une recette pour « {title} ». Ouvrez un dossier, et l’export s’affichera entièrement rempli.",
  "recipe.filled": "« {title} » est rempli comme le dit la recette.",
  "recipe.inapplicable": "La recette est pour « {title} », et ce dossier ne contient rien pour cela.",
  "recipe.unusable": "La recette de ce lien n’est pas utilisable.",
  "recipe.problems_one": "{count} chose à savoir sur la recette",
  "recipe.problems_other": "{count} choses à savoir sur la recette",

  "link.copied": "Copié",

  "delivery.title": "Paquet, rapport et recette",

  "files.title": "Exports précédents",
  "files.link": "Exports précédents ({number})",
  "files.back": "Retour",
  "files.none": "Rien pour l’instant. Chaque export que vous faites est conservé dans ce navigateur jusqu’à ce que vous le supprimiez.",
  "files.space": "Ils se trouvent dans ce navigateur, sur cet ordinateur. Occupé : {usage} sur {quota}.",
  "files.short": "La place vient à manquer. Les exports qui n’y tiennent plus peuvent être téléchargés comme toujours, mais pas conservés ici.",
  "files.free_one": "Supprimer le plus ancien ({size})",
  "files.free_other": "Supprimer les {count} plus anciens ({size})",
  "files.elsewhere": "Cet export n’est pas dans ce navigateur. Il a peut-être été supprimé ; et les liens vers des exports ne fonctionnent que dans le navigateur qui les a faits. Les liens vers des recettes fonctionnent partout.",
  "files.refused": "Le navigateur ne nous donne pas accès à son stockage : {reason}",
  "files.saved": "Enregistré sur votre disque sous le nom {name} ; ce navigateur n’en a pas de copie.",
  "files.gone": "Le navigateur a effacé ce fichier. La recette permet de le refaire.",
  "files.keep": "Conserver",
  "files.delete": "Supprimer",
  "files.sure": "Vraiment supprimer ?",
  "files.more": "Plus",
  "files.copy": "Copier le lien vers cet export",

  "count.pages_one": "{count} page",
  "count.pages_other": "{count} pages",
  "count.lines_one": "{count} ligne",
  "count.lines_other": "{count} lignes",
  "count.regions_one": "{count} région",
  "count.regions_other": "{count} régions",
  "count.characters_one": "{count} caractère",
  "count.characters_other": "{count} caractères",
  "count.images_one": "{count} image",
  "count.images_other": "{count} images",
  "count.annotations_one": "{count} annotation",
  "count.annotations_other": "{count} annotations",
  "count.notes_one": "{count} note",
  "count.notes_other": "{count} notes",
  "count.snippets_one": "{count} vignette",
  "count.snippets_other": "{count} vignettes",
  "count.documents_one": "{count} document",
  "count.documents_other": "{count} documents",
  "count.relations_one": "{count} relation",
  "count.relations_other": "{count} relations",
  "count.models_one": "{count} modèle",
  "count.models_other": "{count} modèles",
  "count.rows_one": "{count} ligne de tableau",
  "count.rows_other": "{count} lignes de tableau",
  "count.folders_one": "{count} dossier",
  "count.folders_other": "{count} dossiers",
  "count.with metadata_one": "{count} avec métadonnées",
  "count.with metadata_other": "{count} avec métadonnées",
  "count.manifests_one": "{count} manifeste",
  "count.manifests_other": "{count} manifestes",
  "count.entity classes_one": "{count} classe d’entités",
  "count.entity classes_other": "{count} classes d’entités",
  "count.relationship types_one": "{count} type de relation",
  "count.relationship types_other": "{count} types de relations",
  "count.image schemas_one": "{count} schéma d’images",
  "count.image schemas_other": "{count} schémas d’images",
  "count.folder schemas_one": "{count} schéma de dossiers",
  "count.folder schemas_other": "{count} schémas de dossiers",
  "count.descriptions_one": "{count} description",
  "count.descriptions_other": "{count} descriptions",
  "count.texts_one": "{count} texte",
  "count.texts_other": "{count} textes",

  "(no class)": "(sans classe)",
  "(no name)": "(sans nom)",
  "A JSON file is too large to be read here and is passed over.":
    "Un fichier JSON est trop gros pour être lu ici ; il est passé.",
  "A PAGE file for each page and a METS file, in one zip; with the images, if you like.":
    "Un fichier PAGE par page et un fichier METS, dans une archive ZIP ; avec les images, si vous voulez.",
  "A canvas without an address is left out.": "Un canvas sans adresse est laissé de côté.",
  "A checkpoint of a training is listed by its name only: to look into it would mean to run what is in it.":
    "Un état intermédiaire d’un entraînement (checkpoint) n’est cité que par son nom : pour regarder dedans, il faudrait exécuter ce qu’il contient.",
  "A condition cannot be understood and is left aside.":
    "Une condition ne peut être comprise ; elle n’est pas prise en compte.",
  "A confidence that is not between 0 and 1 is left out.": "Une confiance qui n’est pas entre 0 et 1 est laissée de côté.",
  "A document can hold several transcriptions of the same pages.": "Un document peut contenir plusieurs transcriptions des mêmes pages.",
  "A file of annotations was copied, perhaps. Delete one of the two in IMMARKUS and draw it again.":
    "Un fichier d’annotations a peut-être été copié. Supprimez l’une des deux dans IMMARKUS et redessinez-la.",
  "A file of the result has another name, since its own was taken already or is not legal on every system.":
    "Un fichier du résultat porte un autre nom, car le sien est déjà pris ou n’est pas permis sur tous les systèmes.",
  "A folder that was asked for is not there.": "Un dossier demandé n’est pas là.",
  "A link to a folder is not followed.": "Un lien vers un dossier n’est pas suivi.",
  "A list, as IMMARKUS exports it": "Une liste, comme IMMARKUS l’exporte",
  "A manifest is what a IIIF viewer opens. Imported manifests become a manifest of their own in any case.":
    "Un manifeste est ce qu’ouvre une visionneuse IIIF. Les manifestes importés deviennent dans tous les cas des manifestes à part.",
  "A page without any text in the version chosen is taken from this one; on other pages, lines without text get that of the line with the same id.":
    "Une page qui n’a aucun texte dans la version choisie est prise dans celle-ci ; sur les autres pages, les lignes sans texte reçoivent celui de la ligne de même identifiant.",
  "A part of the data model is not in the form that IMMARKUS writes.":
    "Une partie du modèle de données n’a pas la forme qu’IMMARKUS lui donne.",
  "A property that was asked for is not there.": "Une propriété demandée n’est pas là.",
  "A recipe has no part called {1}.": "Une recette n’a pas de partie nommée {1}.",
  "A recipe is a JSON file with the key 'florilegium', or a link with '#/recipe/' in it. It may have been cut off on its way: copy it again, all of it.":
    "Une recette est un fichier JSON avec la clé « florilegium », ou un lien contenant « #/recipe/ ». Elle a peut-être été tronquée en chemin : copiez-la de nouveau, en entier.",
  "A relation has no name.": "Une relation n’a pas de nom.",
  "A relation leads to or from an annotation that does not exist and is left out, as IMMARKUS does.":
    "Une relation mène à une annotation qui n’existe pas, ou en part ; elle est laissée de côté, comme le fait IMMARKUS.",
  "A relationship type that was asked for is not there.": "Un type de relation demandé n’est pas là.",
  "A sheet has another name than its class, since Excel does not allow the name, or it is taken.":
    "Une feuille ne porte pas le nom de sa classe, car Excel ne permet pas ce nom, ou il est déjà pris.",
  "A sheet has more links between its rows and others than Excel allows; those further down are left out.":
    "Une feuille a plus de liens entre ses lignes et d’autres qu’Excel n’en permet ; ceux du bas sont laissés de côté.",
  "A sheet has more rows than Excel allows and goes on in others.":
    "Une feuille a plus de lignes qu’Excel n’en permet ; elle continue sur d’autres.",
  "A table of all folders with what is said of each, as an Excel workbook or a CSV file.":
    "Un tableau de tous les dossiers avec ce qui est dit de chacun, en classeur Excel ou en fichier CSV.",
  "A table of all images with what is said of each as a whole, as an Excel workbook or a CSV file.":
    "Un tableau de toutes les images avec ce qui est dit de chacune dans son ensemble, en classeur Excel ou en fichier CSV.",
  "A text has control characters that a spreadsheet cannot hold; they were removed.":
    "Un texte a des caractères de contrôle qu’un tableur ne peut contenir ; ils ont été retirés.",
  "A text has halves of characters that cannot be written; each is replaced by �.":
    "Un texte a des moitiés de caractères qui ne peuvent être écrites ; chacune est remplacée par �.",
  "A text is longer than a spreadsheet cell can hold and was cut.":
    "Un texte est plus long que ne le permet une cellule de tableur ; il a été coupé.",
  "A version of the text that was asked for is not there.": "Une version du texte demandée n’est pas là.",
  "A zip inside a zip is not looked into.": "Une archive ZIP à l’intérieur d’une archive n’est pas examinée.",
  "ALTO": "ALTO",
  "ALTO 2.1 counts in whole pixels here, has boxes but no outlines of lines, and level baselines only.":
    "ALTO 2.1 compte ici en pixels entiers, a des cadres mais pas de contours de lignes, et seulement des lignes de base horizontales.",
  "ALTO 2.1 for the DFG Viewer and Kitodo": "ALTO 2.1 pour le DFG-Viewer et Kitodo",
  "ALTO 4.2 as eScriptorium writes it": "ALTO 4.2 tel qu’eScriptorium l’écrit",
  "ALTO 4.4": "ALTO 4.4",
  "Accents and other marks": "Accents et autres signes diacritiques",
  "Address or words of the licence, such as https://creativecommons.org/licenses/by/4.0/.":
    "Adresse ou texte de la licence, par exemple https://creativecommons.org/licenses/by/4.0/.",
  "All annotations, notes and image metadata as W3C Web Annotations in one JSON file.":
    "Toutes les annotations, notes et métadonnées d’images, en Web Annotations du W3C, dans un fichier JSON.",
  "All of an image": "Tout d’une image",
  "All of which nothing is said.": "Toutes celles dont rien n’est dit.",
  "All pages, if none is chosen.": "Toutes les pages, si aucune n’est choisie.",
  "1-20, 35, f12r: numbers are places in the document, all else are names.":
    "1-20, 35, f12r : les nombres sont des places dans le document, le reste des noms.",
  "All regions become text blocks side by side; languages, directions and words are left out.":
    "Toutes les régions deviennent des blocs de texte côte à côte ; les langues, les sens d’écriture et les mots sont laissés de côté.",
  "All regions become text regions side by side; decimals are cut off, as eScriptorium does it.":
    "Toutes les régions deviennent des régions de texte côte à côte ; les décimales sont coupées, comme le fait eScriptorium.",
  "All relations between annotations, each with its name, in one JSON file.":
    "Toutes les relations entre annotations, chacune avec son nom, dans un fichier JSON.",
  "Paths, with commas between them.": "Des chemins, séparés par des virgules.",
  "All, if none is chosen; each with the folders in it.":
    "Tous, si aucun n’est choisi ; chacun avec les dossiers qu’il contient.",
  "An ALTO file for each page and a METS file, in one zip; with the images, if you like.":
    "Un fichier ALTO par page et un fichier METS, dans une archive ZIP ; avec les images, si vous voulez.",
  "An Excel workbook with a row for each relation, and pictures of both its ends.":
    "Un classeur Excel avec une ligne par relation et des vignettes de ses deux extrémités.",
  "An Excel workbook with a sheet for each top-level class, one for the notes, and a picture in every row.":
    "Un classeur Excel avec une feuille par classe supérieure, une pour les notes, et une vignette à chaque ligne.",
  "An OCRD-ZIP holds a document with its METS: choose the ALTO or the PAGE export for it.":
    "OCRD-ZIP contient un document avec son METS : choisissez pour cela l’export ALTO ou PAGE.",
  "An OCRD-ZIP holds one document only: choose the pages of one, or take BagIt.":
    "OCRD-ZIP ne contient qu’un document : choisissez les pages d’un seul, ou prenez BagIt.",
  "An annotation does not say what it is about; it is kept without a place on the image.":
    "Une annotation ne dit pas de quoi elle parle ; elle est gardée sans place sur l’image.",
  "An annotation lies outside its image, or has no area; its row has no picture.":
    "Une annotation se trouve hors de son image, ou n’a pas de surface ; sa ligne n’a pas de vignette.",
  "An annotation names its image by file name only; in which folder the image lies is not in the file.":
    "Une annotation ne désigne son image que par le nom du fichier ; le dossier où se trouve l’image n’est pas dans le fichier.",
  "An annotation of several classes has a row for each, and so has each of several notes.":
    "Une annotation de plusieurs classes a une ligne pour chacune ; il en va de même de plusieurs notes.",
  "An annotation page, for linked data (RDF)": "Une page d’annotations, pour les données liées (RDF)",
  "An annotation says nothing: it has neither class nor note.": "Une annotation ne dit rien : elle n’a ni classe ni note.",
  "An entity class that was asked for is not there.": "Une classe d’entités demandée n’est pas là.",
  "An entry is neither a link nor its name; it is left out.":
    "Une entrée n’est ni un lien ni son nom ; elle est laissée de côté.",
  "An entry of the zip has a path that leads out of it and is left out.":
    "Une entrée de l’archive a un chemin qui en sort ; elle est laissée de côté.",
  "An entry of the zip is protected with a password and is left out.":
    "Une entrée de l’archive est protégée par un mot de passe ; elle est laissée de côté.",
  "An id is given to more than one element.": "Un identifiant est donné à plus d’un élément.",
  "An imported IIIF manifest is on the network; what stands only in it (its own metadata, table of contents, images) is left out.":
    "Un manifeste IIIF importé se trouve sur le réseau ; ce qui n’est que là (ses métadonnées, sa table des matières, ses images) est laissé de côté.",
  "Annotations": "Annotations",
  "Annotations are about a canvas that the imported manifest does not list; they are left out, as IMMARKUS does.":
    "Des annotations portent sur un canvas que le manifeste importé n’énumère pas ; elles sont laissées de côté, comme le fait IMMARKUS.",
  "Annotations are of a class that is not in the data model; it was deleted, perhaps.":
    "Des annotations sont d’une classe qui n’est pas dans le modèle de données ; elle a peut-être été supprimée.",
  "Annotations as JSON-LD": "Annotations en JSON-LD",
  "Annotations as a spreadsheet": "Annotations en tableau",
  "Annotations in whose notes, values or classes all these words occur, in whatever case; a phrase goes in “quotation marks”.":
    "Annotations dont les notes, les valeurs ou les classes contiennent tous ces mots, en majuscules ou minuscules ; une expression se met entre « guillemets ».",
  "Annotations of these classes and of those below them. An annotation of several classes keeps them all, and what describes an image as a whole stays with the image.":
    "Annotations de ces classes et de celles qui en dépendent. Une annotation de plusieurs classes les garde toutes, et ce qui décrit une image dans son ensemble reste avec l’image.",
  "Annotations of which only their place on the image is known.": "Annotations dont on ne connaît que la place sur l’image.",
  "Annotations on IIIF canvases have no pictures, unless manifest and images are saved in the folder.":
    "Les annotations sur des canvas IIIF n’ont pas de vignettes, sauf si le manifeste et les images sont enregistrés dans le dossier.",
  "Annotations on IIIF canvases have no pictures: the images are on the network, and nothing is fetched from there.":
    "Les annotations sur des canvas IIIF n’ont pas de vignettes : les images sont sur le réseau, et rien n’y est cherché.",
  "Annotations with a note": "Annotations avec note",
  "Annotations with neither class nor note, and those of classes that the data model no longer has, are left out.":
    "Les annotations sans classe ni note, et celles de classes que le modèle de données n’a plus, sont laissées de côté.",
  "Annotations without a note": "Annotations sans note",
  "Archives and repositories take packages whose checksums can be verified years later.":
    "Les archives et les entrepôts acceptent des paquets dont les sommes de contrôle restent vérifiables après des années.",
  "Ask the library for its address of version 3 (often '/3/' or 'v3' in the address), and save that manifest into the folder.":
    "Demandez à la bibliothèque son adresse en version 3 (elle contient souvent « /3/ » ou « v3 »), et enregistrez ce manifeste dans le dossier.",
  "BagIt, for archives": "BagIt, pour les archives",
  "Base address": "Adresse de base",
  "Between pages": "Entre les pages",
  "Blocks that do no more than hold others (ALTO's ComposedBlock) fall away; what they hold is there.":
    "Les blocs qui ne font qu’en contenir d’autres (ComposedBlock d’ALTO) disparaissent ; ce qu’ils contiennent reste.",
  "By the transcription the page is {1} × {2} pixels, but its image {3} is {4} × {5}{6}.":
    "Selon la transcription, la page fait {1} × {2} pixels, mais son image {3} fait {4} × {5}{6}.",
  "CSV file, all in one table": "Fichier CSV, tout dans un seul tableau",
  "CSV: byte order mark": "CSV : indicateur d’ordre des octets (BOM)",
  "CSV: no formulas": "CSV : pas de formules",
  "CSV: separator": "CSV : séparateur",
  "Characters that are not written as one sign of Unicode have no place of their own in ALTO; their words have.":
    "Les caractères qui ne s’écrivent pas d’un seul signe Unicode n’ont pas de place propre dans ALTO ; leurs mots en ont une.",
  "Choose its parent anew in IMMARKUS's data model.":
    "Choisissez de nouveau sa classe parente dans le modèle de données d’IMMARKUS.",
  "Choose its type in IMMARKUS. It is exported without.": "Choisissez son type dans IMMARKUS. L’export se fait sans.",
  "Choose their parents anew in IMMARKUS's data model.":
    "Choisissez de nouveau leurs classes parentes dans le modèle de données d’IMMARKUS.",
  "Classes are named by their label or id. Compare it with the data model.":
    "Les classes se nomment par leur libellé ou leur identifiant. Comparez avec le modèle de données.",
  "Columns": "Colonnes",
  "Columns for what the folders of an image say; a folder hands its metadata on to all that is in it. With IMMARKUS's columns it is one table, as its graph search exports it.":
    "Des colonnes pour ce que disent les dossiers d’une image ; un dossier transmet ses métadonnées à tout ce qu’il contient. Avec les colonnes d’IMMARKUS, c’est un seul tableau, comme l’exporte sa recherche dans le graphe.",
  "Comma": "Virgule",
  "Compare its name with the data model.": "Comparez son nom avec le modèle de données.",
  "Compare its name with the list of versions.": "Comparez son nom avec la liste des versions.",
  "Compare its name.": "Comparez son nom.",
  "Compare the name with those in the folder. * stands for any characters.":
    "Comparez le nom avec ceux du dossier. * remplace n’importe quels caractères.",
  "Control characters that XML cannot hold are removed.":
    "Les caractères de contrôle que XML ne peut contenir sont retirés.",
  "Convert it with 'ketos convert' to a model that can be read safely.":
    "Convertissez-le avec « ketos convert » en un modèle qui peut être lu sans danger.",
  "Coordinates that cannot be understood are left out.":
    "Les coordonnées qui ne peuvent être comprises sont laissées de côté.",
  "Coordinates, shapes, authors and dates of change are left out.":
    "Les coordonnées, formes, auteurs et dates de modification sont laissés de côté.",
  "Data model": "Modèle de données",
  "Date": "Date",
  "Delete it in IMMARKUS, or draw it again.": "Supprimez-la dans IMMARKUS, ou redessinez-la.",
  "Delete or rename one of them in IMMARKUS's data model.":
    "Supprimez ou renommez l’une d’elles dans le modèle de données d’IMMARKUS.",
  "Directions, characters and the order of regions beyond that of the file are left out.":
    "Les sens d’écriture, les caractères et l’ordre des régions, au-delà de celui du fichier, sont laissés de côté.",
  "Draw it again in IMMARKUS.": "Redessinez-la dans IMMARKUS.",
  "Each {1} without metadata is left out.": "Laissé de côté s’il n’y a pas de métadonnées : {1}.",
  "Either way they are sorted and filtered with their rows. In their cells they are copied with them too; but Excel before 2023, LibreOffice and all others show #VALUE! instead. IMMARKUS's columns always have them over their cells.":
    "Dans les deux cas, elles sont triées et filtrées avec leurs lignes. Dans les cellules, elles sont aussi copiées avec elles ; mais Excel avant 2023, LibreOffice et tous les autres montrent #VALUE! à la place. Avec les colonnes d’IMMARKUS, elles sont toujours au-dessus des cellules.",
  "Ellipses, polygons, lines and turned boxes become paths.":
    "Les ellipses, polygones, lignes et rectangles tournés deviennent des tracés.",
  "Empty line between regions": "Ligne vide entre les régions",
  "Entity classes": "Classes d’entités",
  "Entity classes are each other's parents; the first of them is taken as a top-level one.":
    "Des classes d’entités sont parentes l’une de l’autre ; la première est prise pour une classe supérieure.",
  "Entity classes, relationship types and metadata schemas as JSON, to be imported into another work folder.":
    "Classes d’entités, types de relations et schémas de métadonnées en JSON, à importer dans un autre dossier de travail.",
  "Entry {1} of {2} has no {3}.": "L’entrée {1} de {2} n’a pas de {3}.",
  "Every note, whatever the class of its annotation. The classes lead to the annotation's own row.":
    "Toutes les notes, quelle que soit la classe de leur annotation. Les classes mènent à la ligne propre de l’annotation.",
  "Every relation, with both its ends. The annotations themselves are in another workbook, to which no link can lead: look for their IDs there.":
    "Toutes les relations, avec leurs deux extrémités. Les annotations elles-mêmes sont dans un autre classeur, où aucun lien ne peut mener : cherchez-y leurs identifiants.",
  "Everything is read. Exports give new ids where a format demands that they differ.":
    "Tout est lu. Les exports donnent de nouveaux identifiants là où un format exige qu’ils diffèrent.",
  "Everything, each value in its own column": "Tout, chaque valeur dans sa propre colonne",
  "Excel allows 1,048,576 rows on a sheet. For counting over all of them the JSON-LD export is better.":
    "Excel permet 1 048 576 lignes par feuille. Pour compter sur l’ensemble, mieux vaut l’export JSON-LD.",
  "Excel allows 31 characters and none of [ ] : * ? / \\ in the name of a sheet.":
    "Excel permet 31 caractères et aucun de [ ] : * ? / \\ dans le nom d’une feuille.",
  "Excel allows 32,767 characters in a cell. The JSON-LD export has the whole text.":
    "Excel permet 32 767 caractères par cellule. L’export JSON-LD a le texte entier.",
  "Excel allows 65,530 links on a sheet. The ids of the annotations tell the same: filter by them.":
    "Excel permet 65 530 liens par feuille. Les identifiants des annotations disent la même chose : filtrez d’après eux.",
  "Excel expects what the region settings of the computer say: a semicolon in much of Europe.":
    "Excel attend ce que disent les paramètres régionaux de l’ordinateur : un point-virgule dans une grande partie de l’Europe.",
  "Excel workbook, a sheet for each schema": "Classeur Excel, une feuille par schéma",
  "Exports take the size from the image, if it is there.": "Les exports prennent la taille de l’image, si elle est là.",
  "File": "Fichier",
  "Folders": "Dossiers",
  "Folders are named by their path inside the work folder, with / between the parts.":
    "Les dossiers se nomment par leur chemin dans le dossier de travail, avec / entre les parties.",
  "Fonts, scripts, orientation, borders, layers, relations, comments, and tags of single words are not carried over.":
    "Les polices, les écritures, l’orientation, les bords, les calques, les relations, les commentaires et les étiquettes de mots isolés ne sont pas repris.",
  "Form": "Forme",
  "From 0 to 1. Lines of which the recogniser was less sure are exported without their text; lines of which nobody knows how sure it was keep it.":
    "De 0 à 1. Les lignes dont la reconnaissance était moins sûre sont exportées sans leur texte ; celles dont personne ne sait à quel point elle était sûre le gardent.",
  "Give it one in IMMARKUS, or delete it there. It is exported with its place.":
    "Donnez-lui en un dans IMMARKUS, ou supprimez-la. Elle est exportée avec sa place.",
  "IIIF manifests": "Manifestes IIIF",
  "IMMARKUS exports pairs; in its work folder it keeps one flat list. The page goes with the annotations in that form.":
    "IMMARKUS exporte des paires ; dans son dossier de travail, il tient une seule liste plate. La page va avec les annotations sous cette même forme.",
  "IMMARKUS stores a list of Web Annotations here. Restore the file from a backup.":
    "IMMARKUS enregistre ici une liste de Web Annotations. Restaurez le fichier depuis une sauvegarde.",
  "IMMARKUS's own columns let scripts go on that were written for its exports.":
    "Avec les colonnes propres à IMMARKUS, les scripts écrits pour ses exports continuent de fonctionner.",
  "IMMARKUS's own columns let scripts go on that were written for its exports. As a CSV file they come in IMMARKUS's own form, whatever is chosen below.":
    "Avec les colonnes propres à IMMARKUS, les scripts écrits pour ses exports continuent de fonctionner. En fichier CSV, elles viennent sous la forme d’IMMARKUS, quoi qu’on choisisse ci-dessous.",
  "If it is none of IMMARKUS's files and no IIIF manifest, nothing is lost.":
    "Si ce n’est ni un fichier d’IMMARKUS ni un manifeste IIIF, rien n’est perdu.",
  "If letters look wrong, save the file as UTF-8.": "Si des lettres paraissent fausses, enregistrez le fichier en UTF-8.",
  "Images": "Images",
  "Images of pages are not in the folder; the pages are exported without them.":
    "Des images de pages ne sont pas dans le dossier ; les pages sont exportées sans elles.",
  "Images on which something is found are exported with all their annotations and relations, as IMMARKUS's graph search does it.":
    "Les images où quelque chose est trouvé sont exportées avec toutes leurs annotations et relations, comme le fait la recherche dans le graphe d’IMMARKUS.",
  "Images that differ only in their ending share one file of annotations; each annotation goes to the image it names.":
    "Les images qui ne diffèrent que par leur extension partagent un fichier d’annotations ; chaque annotation va à l’image qu’elle nomme.",
  "Images that were asked for are not there.": "Des images demandées ne sont pas là.",
  "Images with annotations and metadata as IIIF Presentation 3 manifests, ready to be put on a web server.":
    "Images avec annotations et métadonnées en manifestes IIIF Presentation 3, prêtes à être mises sur un serveur web.",
  "Import the manifest again in IMMARKUS.": "Importez de nouveau le manifeste dans IMMARKUS.",
  "In Markdown there always is one.": "En Markdown, il y en a toujours une.",
  "In files beside the manifest": "Dans des fichiers à côté du manifeste",
  "In the manifest itself": "Dans le manifeste lui-même",
  "In their cells, for Excel 365": "Dans les cellules, pour Excel 365",
  "It begins with image:, folder: or annotation: and the name of a property: image:title = Plan.":
    "Elle commence par image:, folder: ou annotation: et le nom d’une propriété : image:title = Plan.",
  "It has to begin with https:// or http://, and can have no ? and no #.":
    "Elle doit commencer par https:// ou http://, et ne peut contenir ni ? ni #.",
  "It may be cut off or still downloading. Unpack it with another program, or fetch it again.":
    "Elle est peut-être tronquée ou encore en téléchargement. Décompressez-la avec un autre programme, ou téléchargez-la de nouveau.",
  "It may be cut off, or edited by hand with a comma or bracket too many. Restore it from a backup, or mend the place named.":
    "Il est peut-être tronqué, ou modifié à la main avec une virgule ou un crochet de trop. Restaurez-le depuis une sauvegarde, ou corrigez l’endroit indiqué.",
  "It may be cut off, or edited by hand. Export it again from the program it comes from, or mend the place named.":
    "Il est peut-être tronqué ou modifié à la main. Exportez-le de nouveau depuis le programme dont il vient, ou corrigez l’endroit indiqué.",
  "It may be cut off, or made by another program than kraken.":
    "Il est peut-être tronqué, ou fait par un autre programme que kraken.",
  "It may have been moved, renamed or changed since the folder was opened, or you may lack the right to read it. Open the folder again.":
    "Il a peut-être été déplacé, renommé ou modifié depuis l’ouverture du dossier, ou vous n’avez pas le droit de le lire. Ouvrez de nouveau le dossier.",
  "Its properties are not a list.": "Ses propriétés ne sont pas une liste.",
  "Its property {1} has no name.": "Sa propriété {1} n’a pas de nom.",
  "Joined at ¬, soft hyphens, - and =; what - and = part only where the next line goes on with a small letter.":
    "Réunis à ¬, aux traits d’union conditionnels, - et = ; à - et =, seulement si la ligne suivante continue par une minuscule.",
  "Kind of ALTO": "Sorte d’ALTO",
  "Kind of PAGE": "Sorte de PAGE",
  "Languages, directions, further readings and what else stood in PAGE's custom attributes are left out.":
    "Les langues, les sens d’écriture, les autres lectures et ce qui se trouvait dans les attributs custom de PAGE sont laissés de côté.",
  "Least confidence": "Confiance minimale",
  "Licence": "Licence",
  "Line types": "Types de lignes",
  "Lines of different regions take turns in the reading order; this format can only put whole regions in order.":
    "Des lignes de régions différentes alternent dans l’ordre de lecture ; ce format ne peut ordonner que des régions entières.",
  "Lines outside regions": "Lignes hors des régions",
  "Lines that belong to no region.": "Lignes qui n’appartiennent à aucune région.",
  "Lines that have been given no type.": "Lignes qui n’ont pas reçu de type.",
  "Lines without text": "Lignes sans texte",
  "Lines without type": "Lignes sans type",
  "Links between rows lead to where the rows stood when the file was made; after sorting look for the annotation ID.":
    "Les liens entre lignes mènent là où elles se trouvaient quand le fichier a été fait ; après un tri, cherchez l’identifiant de l’annotation.",
  "Look at the place named in a text editor, or delete the entry.":
    "Regardez l’endroit indiqué dans un éditeur de texte, ou supprimez l’entrée.",
  "Look whether the library has changed the manifest. The JSON-LD export has the annotations.":
    "Regardez si la bibliothèque a modifié le manifeste. L’export JSON-LD a les annotations.",
  "Look whether these are the right ones. To be sure, put the files where the METS says they are.":
    "Vérifiez que ce sont les bons. Pour en être sûr, mettez les fichiers là où le METS les dit.",
  "Manifests": "Manifestes",
  "Markdown": "Markdown",
  "Metadata by the schema {1}.": "Métadonnées selon le schéma {1}.",
  "Metadata follow a schema that is not in the data model; it was deleted or renamed, perhaps.":
    "Des métadonnées suivent un schéma qui n’est pas dans le modèle de données ; il a peut-être été supprimé ou renommé.",
  "Metadata of folders": "Métadonnées des dossiers",
  "Metadata of folders too": "Métadonnées des dossiers aussi",
  "Metadata of images": "Métadonnées des images",
  "Metadata of whole IIIF manifests are not in this list; the folder metadata export has them.":
    "Les métadonnées de manifestes IIIF entiers ne sont pas dans cette liste ; l’export des métadonnées de dossiers les a.",
  "Metadata schemas of folders": "Schémas de métadonnées des dossiers",
  "Metadata schemas of images": "Schémas de métadonnées des images",
  "Metadata that are stored as a list, if only of one, are left blank.":
    "Les métadonnées enregistrées en liste, fût-elle d’un seul élément, restent vides.",
  "Metadata that name no schema.": "Métadonnées qui ne nomment pas de schéma.",
  "Metadata whose schema the data model no longer has are left out; so are notes, and all but the first of several descriptions of one thing.":
    "Les métadonnées dont le modèle de données n’a plus le schéma sont laissées de côté ; de même les notes, et toutes les descriptions d’une même chose sauf la première.",
  "Model files": "Fichiers des modèles",
  "Models": "Modèles",
  "Most viewers read both. Some fetch no files beside the manifest; others are slow with large manifests.":
    "La plupart des visionneuses lisent les deux. Certaines ne vont pas chercher de fichiers à côté du manifeste ; d’autres sont lentes avec de grands manifestes.",
  "Names": "Noms",
  "Names of images, with commas between them. * stands for any characters: plan*, letters/1623/*.":
    "Noms d’images, séparés par des virgules. * remplace n’importe quels caractères : plan*, letters/1623/*.",
  "No base address is given; all addresses in the manifests begin with https://example.org/iiif.":
    "Aucune adresse de base n’est donnée ; toutes les adresses des manifestes commencent par https://example.org/iiif.",
  "No licence is stated. Ask whoever holds the rights before you use this.":
    "Aucune licence n’est indiquée. Demandez à qui détient les droits avant de vous en servir.",
  "No pictures": "Pas d’images",
  "None of the document's page images is in the folder.": "Aucune des images de pages du document n’est dans le dossier.",
  "None of the page files that the METS names is here; the pages are taken as they lie in the folders.":
    "Aucun des fichiers de pages que nomme le METS n’est ici ; les pages sont prises comme elles se trouvent dans les dossiers.",
  "None: the result as it is": "Aucun : le résultat tel quel",
  "Not a readable zip: {1}.": "Archive ZIP illisible : {1}.",
  "Not looked at: {1}.": "Non regardé : {1}.",
  "Not looked into: {1}.": "Non examiné : {1}.",
  "Notes": "Notes",
  "Nothing in the folder is as was asked for.": "Rien dans le dossier ne répond à la demande.",
  "Nothing needs to be done: the relation was deleted, and its name stayed behind.":
    "Il n’y a rien à faire : la relation a été supprimée, et son nom est resté.",
  "Nothing of it can be read.": "Rien n’en est lisible.",
  "Numbers are places in the document, from 1; all else are names of pages. Compare them with the list of pages.":
    "Les nombres sont des places dans le document, à partir de 1 ; le reste, des noms de pages. Comparez-les avec la liste des pages.",
  "OCRD-ZIP, for OCR-D (ALTO or PAGE of one document)": "OCRD-ZIP, pour OCR-D (ALTO ou PAGE d’un document)",
  "Of a METS the pages, their order, labels and files are carried over, but not chapters and descriptions of the work.":
    "D’un METS sont repris les pages, leur ordre, leurs libellés et leurs fichiers, mais pas les chapitres ni les descriptions de l’œuvre.",
  "Of an imported manifest a copy with your annotations is made, if its original is in the folder; its images stay where they are.":
    "D’un manifeste importé, une copie avec vos annotations est faite si son original est dans le dossier ; ses images restent où elles sont.",
  "Of properties with the same name in one family of classes only the last column has values.":
    "De propriétés du même nom dans une famille de classes, seule la dernière colonne a des valeurs.",
  "Of several notes on an annotation only the first is exported.":
    "De plusieurs notes d’une annotation, seule la première est exportée.",
  "Of several readings the preferred one is written; directions of lines are left out.":
    "De plusieurs lectures, la préférée est écrite ; les sens d’écriture des lignes sont laissés de côté.",
  "Of several values that a manifest has under one label only the first is given.":
    "De plusieurs valeurs qu’un manifeste a sous un même libellé, seule la première est donnée.",
  "Of the annotations at both ends only what identifies them is given; the rest is in their own export.":
    "Des annotations aux deux extrémités n’est donné que ce qui les identifie ; le reste est dans leur propre export.",
  "One entry of the file is no annotation and is left out.":
    "Une entrée du fichier n’est pas une annotation ; elle est laissée de côté.",
  "One for each image": "Un par image",
  "One for the folder, its sub-folders as chapters": "Un pour le dossier, ses sous-dossiers en chapitres",
  "One list, as in the work folder": "Une seule liste, comme dans le dossier de travail",
  "One of them may name a wrong image, or its own may be missing. Put the images beside their transcriptions.":
    "L’une d’elles nomme peut-être une mauvaise image, ou la sienne manque. Mettez les images à côté de leurs transcriptions.",
  "Only some of the pages and lines": "Une partie des pages et des lignes seulement",
  "Only a part of the folder": "Une partie du dossier seulement",
  "Only lines of these types are exported.": "Seules les lignes de ces types sont exportées.",
  "Only relations both of whose ends are chosen. Otherwise one is enough, as in IMMARKUS.":
    "Seulement les relations dont les deux extrémités sont choisies. Sinon une seule suffit, comme dans IMMARKUS.",
  "Only whole regions can be put in order; lines of different regions cannot take turns.":
    "Seules des régions entières peuvent être ordonnées ; des lignes de régions différentes ne peuvent alterner.",
  "Open an IMMARKUS work folder (it holds _immarkus.model.json), or a folder with ALTO or PAGE files.":
    "Ouvrez un dossier de travail IMMARKUS (il contient _immarkus.model.json), ou un dossier de fichiers ALTO ou PAGE.",
  "Open it in an image program. If it opens there, save it as JPEG or PNG under the same name.":
    "Ouvrez-la dans un programme d’images. Si elle s’y ouvre, enregistrez-la en JPEG ou PNG sous le même nom.",
  "Open the folder that it points to, if you need what is in it.":
    "Ouvrez le dossier vers lequel il mène, si vous avez besoin de ce qu’il contient.",
  "Open the work folder itself, not a folder in it nor the one around it. Without a model, classes appear under their ids.":
    "Ouvrez le dossier de travail lui-même, ni l’un de ses sous-dossiers ni le dossier qui le contient. Sans modèle, les classes apparaissent sous leurs identifiants.",
  "Open {1} in the browser, save it as a .json file anywhere in the work folder (IMMARKUS passes over it), and open the folder again. Nothing is ever fetched from the network here.":
    "Ouvrez {1} dans le navigateur, enregistrez-le en fichier .json n’importe où dans le dossier de travail (IMMARKUS le passe), et ouvrez de nouveau le dossier. Ici, rien n’est jamais cherché sur le réseau.",
  "Option {1} is a list, not {2}.": "L’option {1} est une liste, pas {2}.",
  "Option {1} is a number, not {2}.": "L’option {1} est un nombre, pas {2}.",
  "Option {1} is one of {2}, not {3}.": "L’option {1} est l’un de {2}, pas {3}.",
  "Option {1} is yes or no, not {2}.": "L’option {1} est oui ou non, pas {2}.",
  "Option {1} starts like a JSON list but is none: {2}.":
    "L’option {1} commence comme une liste JSON mais n’en est pas une : {2}.",
  "Order of lines": "Ordre des lignes",
  "Other programs stumble over them. Draw them anew where you need them.":
    "D’autres programmes butent dessus. Redessinez-les là où vous en avez besoin.",
  "Outlines of fewer than three points and baselines of fewer than two are left out.":
    "Les contours de moins de trois points et les lignes de base de moins de deux sont laissés de côté.",
  "Over their cells, for every program": "Au-dessus des cellules, pour tous les programmes",
  "PAGE": "PAGE",
  "PAGE 2013 counts in whole pixels; regions lie side by side, so the cells of a table lose rows and columns.":
    "PAGE 2013 compte en pixels entiers ; les régions sont côte à côte, si bien que les cellules d’un tableau perdent lignes et colonnes.",
  "PAGE 2013 for Transkribus, in a folder page below the images":
    "PAGE 2013 pour Transkribus, dans un dossier page sous les images",
  "PAGE 2019": "PAGE 2019",
  "PAGE 2019 for eScriptorium": "PAGE 2019 pour eScriptorium",
  "PAGE counts in whole pixels, and points outside the page are moved to its edge.":
    "PAGE compte en pixels entiers, et les points hors de la page sont déplacés vers son bord.",
  "PAGE names languages from a list of its own; others are left out.":
    "PAGE nomme les langues d’après sa propre liste ; les autres sont laissées de côté.",
  "PAGE's custom attributes, the rows and columns of tables, and the way lines follow each other have no place in ALTO.":
    "Les attributs custom de PAGE, les lignes et colonnes des tableaux et le sens dans lequel les lignes se suivent n’ont pas de place dans ALTO.",
  "Package": "Paquet",
  "Pages": "Pages",
  "Pages of the METS are said to consist of files that it does not list.":
    "D’après le METS, des pages se composent de fichiers qu’il n’énumère pas.",
  "Pages that were asked for are not there.": "Des pages demandées ne sont pas là.",
  "Pages, and lines of a heading type (HeadingLine, heading), become headings; regions, paragraphs.":
    "Les pages, et les lignes d’un type de titre (HeadingLine, heading), deviennent des titres ; les régions, des paragraphes.",
  "Pairs of link and name, as IMMARKUS exports them": "Des paires d’un lien et d’un nom, comme IMMARKUS les exporte",
  "Parent models, owners and rights stand in eScriptorium's database; they are not in the files.":
    "Les modèles parents, propriétaires et droits sont dans la base de données d’eScriptorium ; ils ne sont pas dans les fichiers.",
  "Part": "Partie",
  "Parted words and abbreviations lose what they stand for.":
    "Les mots coupés et les abréviations perdent ce qu’ils représentent.",
  "Pictures": "Vignettes",
  "Place of the pictures": "Place des vignettes",
  "Plain text": "Texte brut",
  "Plain text carries neither regions nor types, places or confidences.":
    "Le texte brut n’a ni régions, ni types, ni places, ni confiances.",
  "Plain text never has them.": "Le texte brut n’en a jamais.",
  "Plain text, page by page": "Texte brut, page par page",
  "Points outside the page are moved to its edge.": "Les points hors de la page sont déplacés vers son bord.",
  "Pretrain": "Préentraînement",
  "Programs for linked data (RDF) can read only the annotation page.":
    "Les programmes de données liées (RDF) ne peuvent lire que la page d’annotations.",
  "Programs for linked data (RDF) drop the values of classes and metadata from the list, and take names for addresses; the annotation page is made for them.":
    "Les programmes de données liées (RDF) perdent les valeurs des classes et des métadonnées de la liste, et prennent des noms pour des adresses ; la page d’annotations est faite pour eux.",
  "Put the file back that has the same name without '.annotations'.":
    "Remettez le fichier qui porte le même nom sans « .annotations ».",
  "Put the image back beside the file, with the same name.": "Remettez l’image à côté du fichier, sous le même nom.",
  "Put the image of the page beside its transcription, so that its size in pixels is known.":
    "Mettez l’image de la page à côté de sa transcription, pour que sa taille en pixels soit connue.",
  "Put the images beside the transcriptions, and open the folder again.":
    "Mettez les images à côté des transcriptions, et ouvrez de nouveau le dossier.",
  "Put the images into the zip, as they are.": "Mettre les images dans l’archive, telles quelles.",
  "Put the page images beside the XML files.": "Mettre les images des pages à côté des fichiers XML.",
  "Put the report and the recipe of the export into the zip, beside its files.":
    "Mettre le rapport et la recette de l’export dans l’archive, à côté de ses fichiers.",
  "Puts an apostrophe before texts that a spreadsheet program would take for a formula.":
    "Met une apostrophe devant les textes qu’un tableur prendrait pour une formule.",
  "RO-Crate, for research data repositories": "RO-Crate, pour les entrepôts de données de recherche",
  "Reading order": "Ordre de lecture",
  "Recognize": "Reconnaissance",
  "Region types": "Types de régions",
  "Regions of these types and the lines in them are exported.": "Les régions de ces types et leurs lignes sont exportées.",
  "Regions that have been given no type.": "Régions qui n’ont pas reçu de type.",
  "Regions without type": "Régions sans type",
  "Relations between annotations are not in the manifests; the relations export has them.":
    "Les relations entre annotations ne sont pas dans les manifestes ; l’export des relations les a.",
  "Relations inside only": "Relations internes seulement",
  "Relations name their annotations by id only; the annotations themselves are in the annotations export.":
    "Les relations ne désignent leurs annotations que par l’identifiant ; les annotations sont dans leur export.",
  "Relations of these types, and annotations at their ends.": "Relations de ces types, et annotations à leurs extrémités.",
  "Relationship types": "Types de relations",
  "Relationships as JSON-LD": "Relations en JSON-LD",
  "Relationships as a spreadsheet": "Relations en tableau",
  "Rename one of the images, so that IMMARKUS can tell their annotations apart.":
    "Renommez l’une des images, pour qu’IMMARKUS puisse distinguer leurs annotations.",
  "Roles": "Rôles",
  "Save it anew from the library's website.": "Enregistrez-le de nouveau depuis le site de la bibliothèque.",
  "Save it in UTF-8, with the program it comes from or with an editor that knows its encoding, and open the folder again.":
    "Enregistrez-le en UTF-8, avec le programme dont il vient ou avec un éditeur qui connaît son encodage, et ouvrez le dossier à nouveau.",
  "Save the manifest in the folder, and beside it the images in full size under the names that they have on their server, and the pictures are cut from these.":
    "Enregistrez le manifeste dans le dossier, et à côté les images en taille réelle sous les noms qu’elles ont sur leur serveur : les vignettes en seront découpées.",
  "Save them as JPEG or PNG, if you want to put the package on a plain web server.":
    "Enregistrez-les en JPEG ou PNG, si vous voulez mettre le paquet sur un simple serveur web.",
  "Search": "Recherche",
  "Segment": "Segmentation",
  "Semicolon": "Point-virgule",
  "Several pages have the same image.": "Plusieurs pages ont la même image.",
  "Shapes are given by their kind and bounding box; the outlines themselves are in the JSON-LD export.":
    "Les formes sont données par leur genre et leur cadre ; les contours sont dans l’export JSON-LD.",
  "Shapes for Mirador": "Formes pour Mirador",
  "So a line of the page is one line in every export. If it is really several lines, part them in the program the file comes from.":
    "Ainsi, une ligne de la page est une ligne dans chaque export. S’il s’agit en fait de plusieurs lignes, séparez-les dans le programme d’où vient le fichier.",
  "Switch the protection off if the file is read by a program that does not calculate.":
    "Désactivez la protection si le fichier est lu par un programme qui ne calcule pas.",
  "Tab": "Tabulation",
  "Take some of the conditions back.": "Retirez quelques-unes des conditions.",
  "Tell the library that publishes the manifest.": "Signalez-le à la bibliothèque qui publie le manifeste.",
  "Text and XML exports do not need it. To export with images, put it beside the transcription.":
    "Les exports de texte et de XML n’en ont pas besoin. Pour exporter avec les images, mettez-la à côté de la transcription.",
  "Text and XML exports do not need them. To export with images, put them beside the transcriptions.":
    "Les exports de texte et de XML n’en ont pas besoin. Pour exporter avec les images, mettez-les à côté des transcriptions.",
  "Text and types are kept. Correct the coordinates in the program the file comes from, if you need them.":
    "Le texte et les types sont gardés. Corrigez les coordonnées dans le programme dont vient le fichier, si vous en avez besoin.",
  "Text is taken from {1}; whole pages: {2}, single lines: {3}.": "Du texte est pris dans {1} ; pages entières : {2}, lignes isolées : {3}.",
  "Texts that a spreadsheet program would take for a formula have an apostrophe before them.":
    "Les textes qu’un tableur prendrait pour une formule ont une apostrophe devant eux.",
  "The file is in an encoding that is not known here.": "Le fichier est dans un encodage qui n’est pas connu ici.",
  "The file says that it is in the encoding {1}, but it is read as UTF-8.":
    "Le fichier dit être dans l’encodage {1}, mais il est lu comme de l’UTF-8.",
  "The METS names files at other places than those where they are; files of the same name are taken.":
    "Le METS nomme des fichiers ailleurs que là où ils sont ; des fichiers de même nom sont pris.",
  "The METS names files that are not here.": "Le METS nomme des fichiers qui ne sont pas ici.",
  "The address on the web under which the unpacked files will lie, such as https://example.org/iiif. Every address in the manifests begins with it.":
    "L’adresse web sous laquelle se trouveront les fichiers décompressés, par exemple https://example.org/iiif. Toutes les adresses des manifestes commencent par elle.",
  "The annotation was deleted, or its file is broken or missing.":
    "L’annotation a été supprimée, ou son fichier est abîmé ou manque.",
  "The annotation {1} of a relation does not exist.": "L’annotation {1} d’une relation n’existe pas.",
  "The annotation's own shape, nothing around it": "La forme même de l’annotation, rien autour",
  "The base address is no web address; https://example.org/iiif stands in its place.":
    "L’adresse de base n’est pas une adresse web ; https://example.org/iiif est mis à sa place.",
  "The box around the annotation": "Le cadre autour de l’annotation",
  "The canvas of {1} is not listed.": "Le canvas de {1} n’est pas énuméré.",
  "The class {1} of {2} is not in the data model.": "La classe {1} de {2} n’est pas dans le modèle de données.",
  "The coordinates are not in pixels.": "Les coordonnées ne sont pas en pixels.",
  "The date is given as year, month and day, such as 2026-05-31, not {1}.":
    "La date se donne en année, mois et jour, par exemple 2026-05-31, pas {1}.",
  "The description of an imported IIIF manifest is not in the form that IMMARKUS writes.":
    "La description d’un manifeste IIIF importé n’a pas la forme qu’IMMARKUS lui donne.",
  "The file could not be read.": "Le fichier n’a pas pu être lu.",
  "The file could not be read: {1}.": "Le fichier n’a pas pu être lu : {1}.",
  "The file does not hold a description of the folder.": "Le fichier ne contient pas de description du dossier.",
  "The file does not hold a list of annotations.": "Le fichier ne contient pas de liste d’annotations.",
  "The file does not say how large the page is.": "Le fichier ne dit pas quelle est la taille de la page.",
  "The file has changed since the folder was opened. Open the folder again.":
    "Le fichier a changé depuis l’ouverture du dossier. Ouvrez de nouveau le dossier.",
  "The file has numbers that programs cannot count with, or that JSON does not know (NaN); they are kept as text.":
    "Le fichier a des nombres avec lesquels les programmes ne savent pas compter, ou que JSON ne connaît pas (NaN) ; ils sont gardés en texte.",
  "The file is neither ALTO nor PAGE.": "Le fichier n’est ni ALTO ni PAGE.",
  "The file is neither ALTO nor PAGE: it is <{1}>.": "Le fichier n’est ni ALTO ni PAGE : c’est <{1}>.",
  "The file is nested too deeply to be read.": "Le fichier est imbriqué trop profondément pour être lu.",
  "The file is not a JSON object.": "Le fichier n’est pas un objet JSON.",
  "The file is not in UTF-8; its letters are taken to be in the Windows encoding of Western Europe.":
    "Le fichier n’est pas en UTF-8 ; ses lettres sont lues dans le codage Windows d’Europe occidentale.",
  "The file is not readable JSON.": "Le fichier n’est pas du JSON lisible.",
  "The file is not readable JSON: {1}.": "Le fichier n’est pas du JSON lisible : {1}.",
  "The file is not well-formed XML.": "Le fichier n’est pas du XML bien formé.",
  "The file is not well-formed XML ({1}). {2}": "Le fichier n’est pas du XML bien formé ({1}). {2}",
  "The file refers to tags that it does not define.": "Le fichier renvoie à des étiquettes qu’il ne définit pas.",
  "The file says that it is in the encoding {1}, which is not known here.":
    "Le fichier dit être dans l’encodage {1}, qui n’est pas connu ici.",
  "The folder could not be looked into.": "Le dossier n’a pas pu être examiné.",
  "The folder is no IMMARKUS work folder.": "Le dossier n’est pas un dossier de travail IMMARKUS.",
  "The format demands an outline of every region and line; one is made for those that have none.":
    "Le format exige un contour pour chaque région et chaque ligne ; il en est fait un pour celles qui n’en ont pas.",
  "The image cannot be decoded: {1}.": "L’image ne peut être décodée : {1}.",
  "The image cannot be decoded; its annotations have no pictures.":
    "L’image ne peut être décodée ; ses annotations n’ont pas de vignettes.",
  "The image is broken, or of a kind whose size cannot be found; it is left out with its annotations.":
    "L’image est abîmée, ou d’un genre dont la taille ne peut être trouvée ; elle est laissée de côté avec ses annotations.",
  "The image is not as large as the transcription says.": "L’image n’est pas aussi grande que le dit la transcription.",
  "The image may have been replaced by a smaller one, or the annotation was drawn by a click.":
    "L’image a peut-être été remplacée par une plus petite, ou l’annotation dessinée d’un simple clic.",
  "The image of the page is not in the folder.": "L’image de la page n’est pas dans le dossier.",
  "The images are not in the zip; they have to be put beside the manifests, in the same folders.":
    "Les images ne sont pas dans l’archive ; il faut les mettre à côté des manifestes, dans les mêmes dossiers.",
  "The least confidence is a number from 0 to 1, not {1}.": "La confiance minimale est un nombre de 0 à 1, pas {1}.",
  "The link holds no recipe, or only a part of one.": "Le lien ne contient pas de recette, ou une partie seulement.",
  "The list is for scripts that read IMMARKUS's own export. The page is for linked data: images, classes and annotations have addresses, and no value is lost.":
    "La liste est pour les scripts qui lisent l’export propre à IMMARKUS. La page est pour les données liées : images, classes et annotations ont des adresses, et aucune valeur ne se perd.",
  "The manifest {1} is on the network; what stands only in it (its own metadata, table of contents, images) is left out.":
    "Le manifeste {1} se trouve sur le réseau ; ce qui n’est que là (ses métadonnées, sa table des matières, ses images) est laissé de côté.",
  "The manifests work in no viewer yet. Give the address on the web under which you will put the unpacked files.":
    "Les manifestes ne fonctionnent encore dans aucune visionneuse. Donnez l’adresse web sous laquelle vous mettrez les fichiers décompressés.",
  "The metadata of the work folder itself are left out.":
    "Les métadonnées du dossier de travail lui-même sont laissées de côté.",
  "The model file cannot be read: {1}.": "Le fichier du modèle ne peut être lu : {1}.",
  "The model file does not say what it is; it is listed by its name only.":
    "Le fichier du modèle ne dit pas ce qu’il est ; il n’est cité que par son nom.",
  "The name of a relation that does not exist is left out.": "Le nom d’une relation qui n’existe pas est laissé de côté.",
  "The names of these types are lost; the regions and lines count as untyped.":
    "Les noms de ces types sont perdus ; les régions et les lignes comptent comme sans type.",
  "The original manifest has no canvas {1}; what there is on it ({2}) is left out.":
    "Le manifeste original n’a pas de canvas {1} ; ce qui s’y trouve ({2}) est laissé de côté.",
  "The original manifest has no list of canvases.": "Le manifeste original n’a pas de liste de canvas.",
  "The original manifest has no such canvas (any more); the annotations of the canvas are left out.":
    "Le manifeste original n’a pas (ou plus) ce canvas ; les annotations du canvas sont laissées de côté.",
  "The original manifest is in an older version of the IIIF standard; only version 3 can be copied and annotated.":
    "Le manifeste original est dans une version ancienne de la norme IIIF ; seule la version 3 peut être copiée et annotée.",
  "The original manifest is not in the form that the IIIF standard demands.":
    "Le manifeste original n’a pas la forme que demande la norme IIIF.",
  "The original of an imported manifest is not in the folder, so no annotated copy of it can be made.":
    "L’original d’un manifeste importé n’est pas dans le dossier ; aucune copie annotée ne peut donc en être faite.",
  "The original of {1} is not in the folder.": "L’original de {1} n’est pas dans le dossier.",
  "The page has no text in the version chosen; its regions and lines are exported without text.":
    "La page n’a pas de texte dans la version choisie ; ses régions et ses lignes sont exportées sans texte.",
  "The page is measured in a unit that the format does not know; its numbers are written as they are.":
    "La page est mesurée dans une unité que le format ne connaît pas ; ses nombres sont écrits tels quels.",
  "The page is no longer in the file.": "La page n’est plus dans le fichier.",
  "The pages that are here are taken. If you need the others, open the folder that holds them all.":
    "Les pages qui sont ici sont prises. Si vous avez besoin des autres, ouvrez le dossier qui les contient toutes.",
  "The parent of an entity class does not exist; the class is taken as a top-level one.":
    "La classe parente d’une classe d’entités n’existe pas ; la classe est prise pour une classe supérieure.",
  "The places of lines and regions do not fit this image. Use the image that the transcription was made with, or one of the same size. Texts and types are not concerned.":
    "Les places des lignes et des régions ne vont pas avec cette image. Prenez l’image avec laquelle la transcription a été faite, ou une de même taille. Les textes et les types ne sont pas concernés.",
  "The reading order names regions that are not there; they have been deleted, perhaps.":
    "L’ordre de lecture nomme des régions qui ne sont pas là ; elles ont peut-être été supprimées.",
  "The recipe has an option that does not exist, or a value it cannot take; the default is used.":
    "La recette a une option qui n’existe pas, ou une valeur qu’elle ne peut prendre ; la valeur par défaut est utilisée.",
  "The recipe is for an export that does not exist.": "La recette est pour un export qui n’existe pas.",
  "The recipe is of version {1}, this Florilegium knows {2}.":
    "La recette est en version {1}, ce Florilegium connaît la {2}.",
  "The recipe names something that this folder does not have.": "La recette nomme quelque chose que ce dossier n’a pas.",
  "The recipe was written by a newer Florilegium; it is read as far as it is understood.":
    "La recette vient d’un Florilegium plus récent ; elle est lue autant qu’elle est comprise.",
  "The relations are not in the form that IMMARKUS writes.": "Les relations n’ont pas la forme qu’IMMARKUS leur donne.",
  "The rest of the recipe is used. If it was made for another folder, that may be just right.":
    "Le reste de la recette est utilisé. Si elle a été faite pour un autre dossier, c’est peut-être très bien ainsi.",
  "The same as IMMARKUS": "Comme IMMARKUS",
  "The schema {1} of the metadata of {2} is not in the data model.":
    "Le schéma {1} des métadonnées de {2} n’est pas dans le modèle de données.",
  "The shape of an annotation cannot be understood; it is exported without coordinates and picture.":
    "La forme d’une annotation ne peut être comprise ; elle est exportée sans coordonnées ni vignette.",
  "The shape of the annotation cannot be understood: {1}.": "La forme de l’annotation ne peut être comprise : {1}.",
  "The sheet of {1} is called {2}.": "La feuille de {1} s’appelle {2}.",
  "The size of the image cannot be found ({1}); it is left out with its {2}.":
    "La taille de l’image ne peut être trouvée ({1}) ; elle est laissée de côté avec ceci : {2}.",
  "The standard one holds most; eScriptorium's own is for going back into eScriptorium.":
    "La sorte ordinaire contient le plus ; celle d’eScriptorium est faite pour retourner dans eScriptorium.",
  "The standard one holds most; the others are for going into these programs.":
    "La sorte ordinaire contient le plus ; les autres sont faites pour entrer dans ces programmes.",
  "The table of contents of a manifest leads back to itself, or is too deep; it is used as far as it is of use.":
    "La table des matières d’un manifeste revient sur elle-même, ou est trop profonde ; elle est utilisée autant qu’elle peut servir.",
  "The text is given for a whole region and not line by line; it is taken as lines without a place.":
    "Le texte est donné pour une région entière et non ligne par ligne ; il est pris pour des lignes sans place.",
  "The text of a line has line breaks in it; each is read as a blank.":
    "Le texte d’une ligne contient des sauts de ligne ; chacun est lu comme une espace.",
  "The text of lines is left out, since the recogniser was less sure of it than asked for.":
    "Le texte de lignes est laissé de côté, car la reconnaissance en était moins sûre que demandé.",
  "The text of {1} is left out: confidence below {2}.": "Le texte de {1} est laissé de côté : confiance inférieure à {2}.",
  "The transcription as one text file, page after page, line after line; as Markdown, if you like.":
    "La transcription en un fichier texte, page après page, ligne après ligne ; en Markdown, si vous voulez.",
  "The transcription as text files, one for each page, in one zip; as Markdown, if you like.":
    "La transcription en fichiers texte, un par page, dans une archive ZIP ; en Markdown, si vous voulez.",
  "The transcription names an image that is not here; the image with the same name but another ending is taken.":
    "La transcription nomme une image qui n’est pas ici ; l’image de même nom avec une autre extension est prise.",
  "The whole data model": "Tout le modèle de données",
  "The whole model can be put into another work folder; each part can be imported there by itself.":
    "Le modèle entier peut être mis dans un autre dossier de travail ; chaque partie peut y être importée séparément.",
  "The words of a line do not make up its text, which has probably been corrected; the line is written as a whole.":
    "Les mots d’une ligne ne forment pas son texte, qui a sans doute été corrigé ; la ligne est écrite d’un seul tenant.",
  "The zip cannot be opened.": "L’archive ZIP ne peut être ouverte.",
  "There are annotations here but no data model (_immarkus.model.json).":
    "Il y a ici des annotations, mais pas de modèle de données (_immarkus.model.json).",
  "There are annotations here for an image that is not in the folder; they are left out, as IMMARKUS does.":
    "Il y a ici des annotations pour une image qui n’est pas dans le dossier ; elles sont laissées de côté, comme le fait IMMARKUS.",
  "There are annotations of an imported IIIF manifest here, but not the manifest's description.":
    "Il y a ici des annotations d’un manifeste IIIF importé, mais pas la description du manifeste.",
  "There are page files beside the METS that it does not name; they follow after its pages.":
    "À côté du METS se trouvent des fichiers de pages qu’il ne nomme pas ; ils suivent après ses pages.",
  "There is no METS in the file.": "Il n’y a pas de METS dans le fichier.",
  "There is no entity class {1}.": "Il n’y a pas de classe d’entités {1}.",
  "There is no export {1}; there are: {2}.": "Il n’y a pas d’export {1} ; il y a : {2}.",
  "There is no folder {1}.": "Il n’y a pas de dossier {1}.",
  "There is no image {1} among those chosen.": "Il n’y a pas d’image {1} parmi celles choisies.",
  "There is no option {1}; there are: {2}.": "Il n’y a pas d’option {1} ; il y a : {2}.",
  "There is no page in the file.": "Il n’y a pas de page dans le fichier.",
  "There is no property {1} of any {2}.": "Il n’y a pas ici de propriété {1} (cherchée dans : {2}).",
  "There is no relationship type {1}.": "Il n’y a pas de type de relation {1}.",
  "There is no version of the text called {1}.": "Il n’y a pas de version du texte nommée {1}.",
  "There is nothing here that can be exported.": "Il n’y a rien ici qui puisse être exporté.",
  "These files are not taken for the pages. Ask for a complete METS, or open the folder without it.":
    "Ces fichiers ne sont pas pris pour les pages. Demandez un METS complet, ou ouvrez le dossier sans lui.",
  "They are exported under the schema's name.": "Elles sont exportées sous le nom du schéma.",
  "They are exported with the class's id and all their values.":
    "Elles sont exportées avec l’identifiant de la classe et toutes leurs valeurs.",
  "They are invisible, and mostly slips of copying. Look at the lines named, if you think they meant something.":
    "Ils sont invisibles, et le plus souvent nés d’une copie. Regardez les lignes nommées, si vous pensez qu’ils avaient un sens.",
  "They are turned into pixels where the image is in the folder; without it they stay as they are.":
    "Elles sont converties en pixels là où l’image est dans le dossier ; sans elle, elles restent telles quelles.",
  "They cannot be seen. The JSON-LD export has them.": "On ne peut les voir. L’export JSON-LD les a.",
  "This is no recipe.": "Ceci n’est pas une recette.",
  "Trained kraken models with a card for each, a list of all, and checksums, in one zip.":
    "Modèles kraken entraînés avec une fiche pour chacun, une liste de tous et des sommes de contrôle, dans une archive ZIP.",
  "Two annotations have the same id; relations lead to the first one.":
    "Deux annotations ont le même identifiant ; les relations mènent à la première.",
  "Two entity classes have the same id; the first one counts.":
    "Deux classes d’entités ont le même identifiant ; la première compte.",
  "Two entries of the zip have the same path; only the last one can be read.":
    "Deux entrées de l’archive ont le même chemin ; seule la dernière peut être lue.",
  "Types of properties, ids of classes and dates of single notes are not in the manifests.":
    "Les types de propriétés, identifiants de classes et dates de notes ne sont pas dans les manifestes.",
  "Unicode has two ways to write é: as one sign (NFC) or as two (NFD).":
    "Unicode a deux façons d’écrire é : en un signe (NFC) ou en deux (NFD).",
  "Unknown": "Inconnu",
  "Unpack the outer one and open the folder, if you need what is in it.":
    "Décompressez l’archive extérieure et ouvrez le dossier, si vous avez besoin de ce qu’elle contient.",
  "Unpack the zip with a program that asks what to do, and open the folder.":
    "Décompressez l’archive avec un programme qui demande que faire, et ouvrez le dossier.",
  "Unpack the zip, and open the folder.": "Décompressez l’archive, et ouvrez le dossier.",
  "Use the newest Florilegium, so that nothing of it is missed.":
    "Prenez le Florilegium le plus récent, pour que rien ne vous en échappe.",
  "Values": "Valeurs",
  "Values for programs": "Valeurs pour les programmes",
  "Version of the text": "Version du texte",
  "Viewers cannot show images of these kinds without an image server.":
    "Les visionneuses ne peuvent montrer les images de ces genres sans serveur d’images.",
  "Viewers show annotations as texts. This adds classes, values and notes as IMMARKUS stores them, under the key “immarkus”, which viewers pass over.":
    "Les visionneuses montrent les annotations en texte. Ceci ajoute les classes, valeurs et notes comme IMMARKUS les enregistre, sous la clé « immarkus », que les visionneuses passent.",
  "Viewers show annotations as texts; coordinates of boxes are rounded to whole pixels.":
    "Les visionneuses montrent les annotations en texte ; les coordonnées des cadres sont arrondies au pixel.",
  "What both ends of a relation show, cut out of their images.":
    "Ce que montrent les deux extrémités d’une relation, découpé dans leurs images.",
  "What could be understood is used. Restore the file from a backup, or draw the relation again.":
    "Ce qui a pu être compris est utilisé. Restaurez le fichier depuis une sauvegarde, ou redessinez la relation.",
  "What could be understood of the model is used. Annotations keep their values in any case.":
    "Ce qui a pu être compris du modèle est utilisé. Les annotations gardent leurs valeurs dans tous les cas.",
  "What could still be read of it is taken.": "Ce qui a pu encore en être lu est pris.",
  "What could still be read of it is taken: {1} lines; compare it with the original.":
    "Ce qui a pu encore en être lu est pris : {1} lignes ; comparez avec l’original.",
  "What each annotation shows, cut out of its image.": "Ce que montre chaque annotation, découpé dans son image.",
  "What images, folders or annotations have to say. A folder hands its metadata on to all that is in it.":
    "Ce qu’ont à dire les images, dossiers ou annotations. Un dossier transmet ses métadonnées à tout ce qu’il contient.",
  "What is said of images as a whole ({1}) is in the export of image metadata.":
    "Ce qui est dit des images dans leur ensemble ({1}) est dans l’export des métadonnées d’images.",
  "What only IIIF manifests know (their own metadata and tables of contents) is left out, unless the manifests are saved in the folder; the list of problems names their addresses.":
    "Ce que seuls savent les manifestes IIIF (leurs métadonnées et tables des matières) est laissé de côté, sauf si les manifestes sont enregistrés dans le dossier ; la liste des problèmes donne leurs adresses.",
  "What the models are for.": "Ce à quoi servent les modèles.",
  "When it is handed over, as 2026-05-31: stands in BagIt and RO-Crate packages. Without one the same files give the same package on any day.":
    "Quand il est remis, par exemple 2026-05-31 : figure dans les paquets BagIt et RO-Crate. Sans date, les mêmes fichiers donnent le même paquet quel que soit le jour.",
  "Where it has no text": "Là où elle n’a pas de texte",
  "Where the files lie in the result.": "Où se trouvent les fichiers dans le résultat.",
  "Where the version chosen has no text, that of another is taken.": "Là où la version choisie n’a pas de texte, celui d’une autre est pris.",
  "Where words are put together, lines are no longer those of the page.":
    "Là où des mots sont réunis, les lignes ne sont plus celles de la page.",
  "With or without": "Avec ou sans",
  "With report": "Avec rapport",
  "Without it Excel shows Chinese, Arabic or accented letters wrongly.":
    "Sans lui, Excel affiche mal les lettres chinoises, arabes ou accentuées.",
  "Without them, the zip holds the list and the cards only.": "Sans eux, l’archive ne contient que la liste et les fiches.",
  "Words and characters": "Mots et caractères",
  "Words and characters with their places are left out; lines hold the whole text.":
    "Les mots et caractères avec leurs places sont laissés de côté ; les lignes contiennent tout le texte.",
  "Words parted at the end of a line": "Mots coupés en fin de ligne",
  "Write ellipses, polygons, lines and turned boxes as paths, since Mirador shows no others.":
    "Écrire les ellipses, polygones, lignes et rectangles tournés en tracés, car Mirador n’en montre pas d’autres.",
  "Write words and characters with their places, where there are any.":
    "Écrire les mots et caractères avec leurs places, là où il y en a.",
  "You may lack the right to read it.": "Vous n’avez peut-être pas le droit de le lire.",
  "Zeros are left out, the two ends of a range are given like two values, and half-open ones like one.":
    "Les zéros sont laissés de côté, les deux bouts d’un intervalle sont donnés comme deux valeurs, et les intervalles ouverts comme une seule.",
  "Zip": "Archive ZIP",
  "a form feed": "un saut de page",
  "a line that names the page, as eScriptorium writes it": "une ligne qui nomme la page, comme eScriptorium l’écrit",
  "all files in one folder": "tous les fichiers dans un dossier",
  "are put together": "sont réunis",
  "as in the opened folder": "comme dans le dossier ouvert",
  "as the page is read, where that is known": "comme la page se lit, là où c’est connu",
  "as they are": "tels quels",
  "blocks that do no more than hold others; what they hold is there":
    "blocs qui ne font qu’en contenir d’autres ; ce qu’ils contiennent est là",
  "composed (NFC)": "composés (NFC)",
  "could not be written; the problems say why": "n’ont pu être écrits ; les problèmes disent pourquoi",
  "decomposed (NFD)": "décomposés (NFD)",
  "metadata and notes of whole images, which have no place on them and no row here":
    "métadonnées et notes d’images entières, qui n’ont pas de place sur elles ni de ligne ici",
  "more or fewer for parted words that were joined, and for signs of Markdown":
    "en plus ou en moins, du fait des mots réunis et des signes de Markdown",
  "not chosen": "non choisi",
  "not of the types, or not as certain, as the options ask for":
    "pas des types voulus, ou moins sûrs que les options ne le demandent",
  "nothing": "rien",
  "of IIIF manifests, which stay where they are": "de manifestes IIIF, qui restent où ils sont",
  "on pages that could not be read": "sur des pages qui n’ont pu être lues",
  "on pages that were not chosen": "sur des pages qui n’étaient pas choisies",
  "one for each document, if there are several": "un par document, s’il y en a plusieurs",
  "region by region": "région par région",
  "stay as they are": "restent tels quels",
  "without class or note, or of a class that the data model does not have":
    "sans classe ni note, ou d’une classe que le modèle de données n’a pas",
  "without text, which plain text leaves out": "sans texte, que le texte brut laisse de côté",
  "{1} ({2}) cannot be shown by viewers as they are.":
    "{1} ({2}) ne peuvent être montrées telles quelles par les visionneuses.",
  "{1} Notes lead to their own sheet.": "{1} Les notes mènent à leur propre feuille.",
  "{1} cannot be understood.": "{1} ne peut être compris.",
  "{1} is called {2} in the result.": "{1} s’appelle {2} dans le résultat.",
  "{1} is not a list.": "{1} n’est pas une liste.",
  "{1} is not here; {2} is taken for it.": "{1} n’est pas ici ; {2} est pris à sa place.",
  "{1} of {2} pages have no image in the folder: {3}{4}.": "{1} pages sur {2} n’ont pas d’image dans le dossier : {3}{4}.",
  "{1} on IIIF canvases: no picture, since the images are on the network.":
    "{1} sur des canvas IIIF : pas de vignette, car les images sont sur le réseau.",
  "{1} share one file of annotations.": "{1} partagent un fichier d’annotations.",
  "{1} would be taken for a formula and got an apostrophe before it.":
    "{1} seraient pris pour une formule et ont reçu une apostrophe devant eux.",
  "{1}: halves of characters.": "{1} : moitiés de caractères.",
  "{1}: this folder has no {2}.": "{1} : ce dossier ne l’a pas ({2}).",
  "Names can hold {1}, but no other braces: {2}":
    "Les noms peuvent contenir {1}, mais pas d’autres accolades : {2}",
  "{name} is the name of the image without its ending, {number} the place in the document ({number:04} with four digits), {label} what the page is called in the METS, {document} the name of the document.":
    "{name} est le nom de l’image sans son extension, {number} la place dans le document ({number:04} sur quatre chiffres), {label} le nom de la page dans le METS, {document} le nom du document.",
};

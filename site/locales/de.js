// Deutsch. First the page's own texts, by their keys (see en.js); then what Python says, by its English sentence.

export default {
  "page.skip": "Zum Inhalt springen",
  "page.start": "Florilegium, Startseite",
  "page.language": "Sprache",
  "page.results": "Fertige Exporte",
  "page.promise": "Alles geschieht auf Ihrem Computer. Nichts, was Sie öffnen, wird hochgeladen, und Ihr Ordner wird nie verändert.",
  "page.manual": "Handbuch (englisch)",

  "state.loading": "Wird vorbereitet",
  "state.ready": "Bereit",
  "state.failed": "Start nicht möglich",
  "state.crashed": "Ausgefallen",

  "offline.ready": "Funktioniert offline",
  "offline.update": "Auf die neue Version wechseln",

  "boot.failed": "Florilegium konnte nicht starten: {reason}",
  "failure.missing": "Eine Datei dieser Website konnte nicht geladen werden. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es noch einmal; hilft das nicht, laden Sie die Seite neu.",
  "failure.crashed": "Florilegium ist in diesem Tab ausgefallen; vielleicht hat der Speicher nicht gereicht. Laden Sie die Seite neu und öffnen Sie den Ordner noch einmal. Was vorher exportiert wurde, bleibt erhalten.",
  "failure.unsupported": "Diesem Browser fehlt etwas, was Florilegium braucht ({what}), oder seine Einstellungen verbieten es. Bitte nehmen Sie einen aktuellen Chrome, Edge, Firefox oder Safari.",
  "failure.reload": "Seite neu laden",
  "language.failed": "Die Seite kann jetzt nicht auf {name} angezeigt werden: {reason}",

  "welcome.title": "Sammeln Sie, was Sie annotiert und transkribiert haben",
  "welcome.lead": "Öffnen Sie einen IMMARKUS-Arbeitsordner oder einen Ordner mit ALTO- und PAGE-Dateien, sehen Sie, was darin ist, und nehmen Sie es als Tabellen, JSON-LD, XML oder Text mit.",
  "welcome.drop": "Ordner hier ablegen",
  "welcome.choose": "oder klicken, um einen auszuwählen; eine ZIP-Datei geht auch",
  "welcome.touch": "Ordner auswählen",
  "welcome.zip": "ZIP-Datei öffnen",
  "welcome.sample": "Beispiel ansehen",
  "welcome.private.title": "Bleibt bei Ihnen",
  "welcome.private": "Ihre Dateien liest diese Seite auf diesem Computer. Nichts wird hochgeladen, und in Ihrem Ordner wird nichts verändert.",
  "welcome.complete.title": "Nichts geht stillschweigend verloren",
  "welcome.complete": "Was ein Export nicht aufnehmen kann, steht vorher da; was ausgelassen werden musste, wird nachher aufgelistet.",
  "welcome.open.title": "Dateien, die andere lesen können",
  "welcome.open": "Web Annotation, ALTO, PAGE, METS, IIIF, XLSX, CSV: gültig, vollständig und in der richtigen Reihenfolge.",

  "recent.title": "Früher geöffnet",
  "recent.forget": "{name} vergessen",

  "open.waiting": "{name} wird gleich gelesen\u00A0…",
  "open.reading": "{name} wird gelesen",
  "open.cancel": "Abbrechen",
  "open.failed": "Der Ordner konnte nicht geöffnet werden: {reason}",
  "open.sample.failed": "Das Beispiel konnte nicht geladen werden: {reason}",
  "open.other": "Anderen Ordner öffnen",

  "inventory.files_one": "{count} Datei",
  "inventory.files_other": "{count} Dateien",
  "inventory.workfolder": "IMMARKUS-Arbeitsordner",
  "inventory.document": "Transkribiertes Dokument",
  "inventory.models": "Modelle",
  "inventory.other": "Ordner",
  "inventory.pages_one": "Seite",
  "inventory.pages_other": "Seiten",
  "inventory.images_one": "Bild",
  "inventory.images_other": "Bilder",
  "inventory.regions_one": "Region",
  "inventory.regions_other": "Regionen",
  "inventory.lines_one": "Zeile",
  "inventory.lines_other": "Zeilen",
  "inventory.orphans_one": "Zeile ohne Region",
  "inventory.orphans_other": "Zeilen ohne Region",
  "inventory.characters_one": "Zeichen",
  "inventory.characters_other": "Zeichen",
  "inventory.annotations_one": "Annotation",
  "inventory.annotations_other": "Annotationen",
  "inventory.notes_one": "Notiz",
  "inventory.notes_other": "Notizen",
  "inventory.relations_one": "Relation",
  "inventory.relations_other": "Relationen",
  "inventory.classes_one": "Entitätsklasse",
  "inventory.classes_other": "Entitätsklassen",
  "inventory.schemas_one": "Metadaten\u00ADschema",
  "inventory.schemas_other": "Metadaten\u00ADschemata",
  "inventory.manifests_one": "IIIF-Manifest",
  "inventory.manifests_other": "IIIF-Manifeste",
  "inventory.byclass": "Annotationen nach Klasse",
  "inventory.regiontypes": "Regionstypen",
  "inventory.linetypes": "Zeilentypen",
  "inventory.versions": "Fassungen des Textes",

  "versions.version": "Fassung",
  "versions.pages": "Seiten",
  "versions.lines": "Zeilen",
  "versions.transcribed": "Zeilen mit Text",

  "inventory.untyped": "(ohne Typ)",

  "leaves.title": "Seiten und Bilder von {name}",

  "annotations.fold_one": "Tabelle von {count} Annotation",
  "annotations.fold_other": "Tabelle von {count} Annotationen",
  "annotations.title": "Annotationen",
  "annotations.failed": "Das konnte nicht gezeigt werden: {reason}",
  "annotations.class": "Klasse",
  "annotations.text": "Notizen und Werte",
  "annotations.image": "Bild",
  "annotations.unclassed": "(ohne Klasse)",

  "viewer.title": "Betrachter",
  "viewer.stage": "Bild mit dem, was darauf eingezeichnet ist. Plus und Minus vergrößern und verkleinern, Pfeiltasten verschieben, 0 zeigt alles, Bild auf und Bild ab blättern.",
  "viewer.text": "Was hier geschrieben steht",
  "viewer.place": "{number} von {total}",
  "viewer.previous": "Zurück",
  "viewer.next": "Weiter",
  "viewer.closer": "Vergrößern",
  "viewer.farther": "Verkleinern",
  "viewer.fit": "Alles zeigen",
  "viewer.fill": "Fenster füllen",
  "viewer.close": "Schließen",
  "viewer.regions": "Regionen",
  "viewer.lines": "Zeilen",
  "viewer.classes": "Klassen",
  "viewer.relations": "Relationen",
  "viewer.unnamed": "(ohne Namen)",
  "viewer.leads": "→ {name}: {other}",
  "viewer.comes": "← {name}: {other}",
  "viewer.relates": "– {name}: {other}",
  "viewer.outlines": "Umrisse der Zeilen",
  "viewer.baselines": "Grundlinien",
  "viewer.options": "Optionen des Exports",
  "viewer.leftout": "Ausgelassen",
  "viewer.untranscribed": "(kein Text)",
  "viewer.follows": "Was grau ist, lassen die Optionen von „{title}“ aus.",
  "viewer.notchosen": "„{title}“ lässt all dies aus.",
  "viewer.noimage": "Der Ordner hat kein Bild für diese Seite.",
  "viewer.elsewhere": "Dieses Bild liegt im Netz, in einem IIIF-Manifest; es wird nicht geholt.",
  "viewer.undecoded": "Dieses Bild kann hier nicht gezeigt werden.",
  "viewer.empty": "Darauf ist nichts eingezeichnet oder geschrieben.",
  "viewer.failed": "Das konnte nicht gezeigt werden: {reason}",

  "preview.title": "Vorschau",
  "preview.of": "Vorschau von {name}",
  "preview.making": "Der Anfang der ersten Datei wird gemacht\u00A0…",
  "preview.goeson": "Das ist nur der Anfang.",
  "preview.nothing": "Mit diesen Optionen gibt es keine Datei zu zeigen.",
  "preview.failed": "Es gibt keine Vorschau: {reason}",

  "models.name": "Modell",
  "models.role": "Aufgabe",
  "models.accuracy": "Genauigkeit",
  "models.knows": "Kennt",
  "models.size": "Größe",

  "problems.none": "Keine Probleme gefunden.",
  "problems.title_one": "{count} Hinweis",
  "problems.title_other": "{count} Hinweise",
  "problems.error": "Fehler",
  "problems.warning": "Warnung",
  "problems.note": "Anmerkung",
  "problems.more_one": "und {count} weiterer dieser Art",
  "problems.more_other": "und {count} weitere dieser Art",

  "exports.title": "Exporte",
  "exports.none": "Für das, was in diesem Ordner ist, gibt es keinen Export.",
  "exports.run": "Exportieren",
  "exports.cancel": "Abbrechen",
  "exports.counts": "Im Ergebnis: {counts}",
  "exports.foreseen_one": "{count} Hinweis vorab",
  "exports.foreseen_other": "{count} Hinweise vorab",
  "exports.losses": "Was dieser Export auslässt",
  "exports.packages": "Es wird geladen, was dieser Export braucht\u00A0…",
  "exports.starting": "Beginnt\u00A0…",
  "exports.cancelled": "Abgebrochen. Nichts wurde gespeichert.",
  "exports.failed": "Der Export ist nicht gelungen: {reason}",
  "exports.progress": "{done} von {total}",
  "exports.left": "noch etwa {time}",
  "exports.run.file": "In eine Datei exportieren\u00A0…",
  "exports.run.folder": "In einen Ordner exportieren\u00A0…",
  "exports.inside": "Dieser Ort liegt im geöffneten Ordner, und dorthin wird nie etwas geschrieben. Bitte wählen Sie einen anderen.",

  "choices.all": "Alle",
  "choices.all.of": "Alle: {what}",
  "choices.none": "Keine",
  "choices.none.of": "Keine: {what}",
  "choices.amount_one": "{count} von {total} ausgewählt",
  "choices.amount_other": "{count} von {total} ausgewählt",
  "choices.range": "Um viele auf einmal zu wählen oder abzuwählen, nehmen Sie das erste Kästchen und dann bei gedrückter Umschalttaste das letzte.",
  "options.chosen": "{label}: {chosen}",
  "options.yes": "ja",
  "options.no": "nein",
  "chain.further": "Wo auch „{version}“ keinen Text hat",

  "conditions.property": "Eigenschaft",
  "conditions.of.image": "Von Bildern",
  "conditions.of.folder": "Von Ordnern",
  "conditions.of.annotation": "Von Annotationen",
  "conditions.sign": "Bedingung",
  "conditions.sign.~": "enthält",
  "conditions.sign.=": "ist",
  "conditions.sign.+": "ist vorhanden",
  "conditions.sign.-": "fehlt",
  "conditions.told.~": "{of}: {property} enthält „{value}“",
  "conditions.told.=": "{of}: {property} ist „{value}“",
  "conditions.told.+": "{of}: {property} ist vorhanden",
  "conditions.told.-": "{of}: {property} fehlt",
  "conditions.value": "Wert",
  "conditions.add": "Hinzufügen",
  "conditions.remove": "Zurücknehmen: {condition}",

  "result.ready": "{name} ist fertig",
  "result.saved": "{name} ist gespeichert",
  "result.download": "Herunterladen",
  "result.close": "Schließen",
  "result.problems_one": "{count} Hinweis zu diesem Export",
  "result.problems_other": "{count} Hinweise zu diesem Export",
  "result.listed": "Steht unter den früheren Exporten",
  "result.filed": "In diesem Browser aufbewahrt",
  "result.unfiled": "Laden Sie die Datei jetzt herunter: Dieser Browser hat keinen Platz, sie aufzubewahren.",
  "result.left": "Was nicht darin ist",
  "result.gone": "{things}: {why}",

  "report.open": "Bericht",
  "report.save": "Bericht als JSON speichern",

  "recipe.copy": "Link zum Rezept kopieren",
  "recipe.save": "Rezept speichern",
  "recipe.waiting": "Dieser Link enthält das Rezept für einen Export. Öffnen Sie einen Ordner, und der Export erscheint fertig ausgefüllt.",
  "recipe.named": "Dieser Link enthält ein Rezept für „{title}“. Öffnen Sie einen Ordner, und der Export erscheint fertig ausgefüllt.",
  "recipe.filled": "„{title}“ ist nach dem Rezept ausgefüllt.",
  "recipe.inapplicable": "Das Rezept ist für „{title}“, und dafür gibt es in diesem Ordner nichts.",
  "recipe.unusable": "Das Rezept in diesem Link ist nicht brauchbar.",
  "recipe.problems_one": "{count} Hinweis zum Rezept",
  "recipe.problems_other": "{count} Hinweise zum Rezept",

  "link.copied": "Kopiert",

  "delivery.title": "Paket, Bericht und Rezept",

  "files.title": "Frühere Exporte",
  "files.link": "Frühere Exporte ({number})",
  "files.back": "Zurück",
  "files.none": "Noch nichts da. Jeder Export, den Sie machen, wird in diesem Browser aufbewahrt, bis Sie ihn löschen.",
  "files.space": "Sie liegen in diesem Browser, auf diesem Computer. Belegt: {usage} von {quota}.",
  "files.short": "Der Platz wird knapp. Exporte, die nicht mehr hineinpassen, können wie immer heruntergeladen, aber nicht hier aufbewahrt werden.",
  "files.free_one": "Den ältesten löschen ({size})",
  "files.free_other": "Die {count} ältesten löschen ({size})",
  "files.elsewhere": "Dieser Export ist nicht in diesem Browser. Vielleicht wurde er gelöscht; Links zu Exporten funktionieren nur in dem Browser, der sie gemacht hat. Links zu Rezepten funktionieren überall.",
  "files.refused": "Der Browser gibt uns seinen Speicher nicht: {reason}",
  "files.saved": "Gespeichert auf Ihrer Festplatte als {name}; dieser Browser hat keine Kopie davon.",
  "files.gone": "Der Browser hat diese Datei weggeräumt. Mit dem Rezept lässt sie sich noch einmal machen.",
  "files.keep": "Behalten",
  "files.delete": "Löschen",
  "files.sure": "Wirklich löschen?",
  "files.more": "Mehr",
  "files.copy": "Link zu diesem Export kopieren",

  "count.pages_one": "{count} Seite",
  "count.pages_other": "{count} Seiten",
  "count.lines_one": "{count} Zeile",
  "count.lines_other": "{count} Zeilen",
  "count.regions_one": "{count} Region",
  "count.regions_other": "{count} Regionen",
  "count.characters_one": "{count} Zeichen",
  "count.characters_other": "{count} Zeichen",
  "count.images_one": "{count} Bild",
  "count.images_other": "{count} Bilder",
  "count.annotations_one": "{count} Annotation",
  "count.annotations_other": "{count} Annotationen",
  "count.notes_one": "{count} Notiz",
  "count.notes_other": "{count} Notizen",
  "count.snippets_one": "{count} Bildausschnitt",
  "count.snippets_other": "{count} Bildausschnitte",
  "count.documents_one": "{count} Dokument",
  "count.documents_other": "{count} Dokumente",
  "count.relations_one": "{count} Relation",
  "count.relations_other": "{count} Relationen",
  "count.models_one": "{count} Modell",
  "count.models_other": "{count} Modelle",
  "count.rows_one": "{count} Tabellenzeile",
  "count.rows_other": "{count} Tabellenzeilen",
  "count.folders_one": "{count} Ordner",
  "count.folders_other": "{count} Ordner",
  "count.with metadata_one": "{count} mit Metadaten",
  "count.with metadata_other": "{count} mit Metadaten",
  "count.manifests_one": "{count} Manifest",
  "count.manifests_other": "{count} Manifeste",
  "count.entity classes_one": "{count} Entitätsklasse",
  "count.entity classes_other": "{count} Entitätsklassen",
  "count.relationship types_one": "{count} Relationstyp",
  "count.relationship types_other": "{count} Relationstypen",
  "count.image schemas_one": "{count} Bildschema",
  "count.image schemas_other": "{count} Bildschemata",
  "count.folder schemas_one": "{count} Ordnerschema",
  "count.folder schemas_other": "{count} Ordnerschemata",
  "count.descriptions_one": "{count} Beschreibung",
  "count.descriptions_other": "{count} Beschreibungen",
  "count.texts_one": "{count} Text",
  "count.texts_other": "{count} Texte",

  "(no class)": "(ohne Klasse)",
  "(no name)": "(ohne Namen)",
  "A JSON file is too large to be read here and is passed over.":
    "Eine JSON-Datei ist zu groß, um hier gelesen zu werden, und wird übergangen.",
  "A PAGE file for each page and a METS file, in one zip; with the images, if you like.":
    "Eine PAGE-Datei für jede Seite und eine METS-Datei, in einer ZIP-Datei; auf Wunsch mit den Bildern.",
  "A canvas without an address is left out.": "Ein Canvas ohne Adresse wird ausgelassen.",
  "A checkpoint of a training is listed by its name only: to look into it would mean to run what is in it.":
    "Ein Zwischenstand eines Trainings (Checkpoint) wird nur mit seinem Namen aufgeführt: Um hineinzusehen, müsste man ausführen, was darin ist.",
  "A condition cannot be understood and is left aside.": "Eine Bedingung ist nicht zu verstehen und bleibt unbeachtet.",
  "A confidence that is not between 0 and 1 is left out.":
    "Eine Konfidenz, die nicht zwischen 0 und 1 liegt, wird ausgelassen.",
  "A document can hold several transcriptions of the same pages.": "Ein Dokument kann mehrere Transkriptionen derselben Seiten enthalten.",
  "A file of annotations was copied, perhaps. Delete one of the two in IMMARKUS and draw it again.":
    "Vielleicht wurde eine Datei mit Annotationen kopiert. Löschen Sie eine der beiden in IMMARKUS und zeichnen Sie sie neu.",
  "A file of the result has another name, since its own was taken already or is not legal on every system.":
    "Eine Datei des Ergebnisses heißt anders, weil ihr eigener Name schon vergeben oder nicht auf jedem System erlaubt ist.",
  "A folder that was asked for is not there.": "Ein Ordner, der verlangt wurde, ist nicht da.",
  "A link to a folder is not followed.": "Einer Verknüpfung zu einem Ordner wird nicht gefolgt.",
  "A list, as IMMARKUS exports it": "Als Liste, wie IMMARKUS sie exportiert",
  "A manifest is what a IIIF viewer opens. Imported manifests become a manifest of their own in any case.":
    "Ein Manifest ist das, was ein IIIF-Viewer öffnet. Importierte Manifeste werden in jedem Fall eigene Manifeste.",
  "A page without any text in the version chosen is taken from this one; on other pages, lines without text get that of the line with the same id.":
    "Eine Seite, die in der gewählten Fassung gar keinen Text hat, wird aus dieser genommen; auf anderen Seiten bekommen Zeilen ohne Text den der Zeile mit derselben ID.",
  "A part of the data model is not in the form that IMMARKUS writes.":
    "Ein Teil des Datenmodells hat nicht die Form, in der IMMARKUS es schreibt.",
  "A property that was asked for is not there.": "Eine Eigenschaft, die verlangt wurde, ist nicht da.",
  "A recipe has no part called {1}.": "Ein Rezept hat keinen Teil, der {1} heißt.",
  "A recipe is a JSON file with the key 'florilegium', or a link with '#/recipe/' in it. It may have been cut off on its way: copy it again, all of it.":
    "Ein Rezept ist eine JSON-Datei mit dem Schlüssel „florilegium“ oder ein Link, in dem „#/recipe/“ steht. Vielleicht wurde es unterwegs abgeschnitten: Kopieren Sie es noch einmal vollständig.",
  "A relation has no name.": "Eine Relation hat keinen Namen.",
  "A relation leads to or from an annotation that does not exist and is left out, as IMMARKUS does.":
    "Eine Relation führt zu oder von einer Annotation, die es nicht gibt, und wird ausgelassen, wie IMMARKUS es tut.",
  "A relationship type that was asked for is not there.": "Ein Relationstyp, der verlangt wurde, ist nicht da.",
  "A sheet has another name than its class, since Excel does not allow the name, or it is taken.":
    "Ein Tabellenblatt heißt anders als seine Klasse, weil Excel den Namen nicht erlaubt oder er schon vergeben ist.",
  "A sheet has more links between its rows and others than Excel allows; those further down are left out.":
    "Ein Tabellenblatt hat mehr Verknüpfungen von seinen Zeilen zu anderen, als Excel erlaubt; die weiter unten werden ausgelassen.",
  "A sheet has more rows than Excel allows and goes on in others.":
    "Ein Tabellenblatt hat mehr Zeilen, als Excel erlaubt, und geht auf weiteren weiter.",
  "A table of all folders with what is said of each, as an Excel workbook or a CSV file.":
    "Eine Tabelle aller Ordner mit dem, was über jeden gesagt ist, als Excel-Arbeitsmappe oder CSV-Datei.",
  "A table of all images with what is said of each as a whole, as an Excel workbook or a CSV file.":
    "Eine Tabelle aller Bilder mit dem, was über jedes als Ganzes gesagt ist, als Excel-Arbeitsmappe oder CSV-Datei.",
  "A text has control characters that a spreadsheet cannot hold; they were removed.":
    "Ein Text hat Steuerzeichen, die eine Tabelle nicht aufnehmen kann; sie wurden entfernt.",
  "A text has halves of characters that cannot be written; each is replaced by �.":
    "Ein Text hat halbe Zeichen, die sich nicht schreiben lassen; jedes wird durch � ersetzt.",
  "A text is longer than a spreadsheet cell can hold and was cut.":
    "Ein Text ist länger, als eine Tabellenzelle fasst, und wurde gekürzt.",
  "A version of the text that was asked for is not there.": "Eine Fassung des Textes, die verlangt wurde, ist nicht da.",
  "A zip inside a zip is not looked into.": "In eine ZIP-Datei innerhalb einer ZIP-Datei wird nicht hineingesehen.",
  "ALTO": "ALTO",
  "ALTO 2.1 counts in whole pixels here, has boxes but no outlines of lines, and level baselines only.":
    "ALTO 2.1 zählt hier in ganzen Pixeln, hat Rahmen, aber keine Umrisse von Zeilen, und nur waagrechte Grundlinien.",
  "ALTO 2.1 for the DFG Viewer and Kitodo": "ALTO 2.1 für den DFG-Viewer und Kitodo",
  "ALTO 4.2 as eScriptorium writes it": "ALTO 4.2, wie eScriptorium es schreibt",
  "ALTO 4.4": "ALTO 4.4",
  "Accents and other marks": "Akzente und andere Zeichen an Buchstaben",
  "Address or words of the licence, such as https://creativecommons.org/licenses/by/4.0/.":
    "Adresse oder Wortlaut der Lizenz, etwa https://creativecommons.org/licenses/by/4.0/.",
  "All annotations, notes and image metadata as W3C Web Annotations in one JSON file.":
    "Alle Annotationen, Notizen und Bildmetadaten als W3C Web Annotations in einer JSON-Datei.",
  "All of an image": "Alles zu einem Bild",
  "All of which nothing is said.": "Alle, über die nichts gesagt ist.",
  "All pages, if none is chosen.": "Alle Seiten, wenn keine gewählt ist.",
  "1-20, 35, f12r: numbers are places in the document, all else are names.":
    "1-20, 35, f12r: Zahlen sind Stellen im Dokument, alles andere sind Namen.",
  "All regions become text blocks side by side; languages, directions and words are left out.":
    "Alle Regionen werden Textblöcke nebeneinander; Sprachen, Schreibrichtungen und Wörter werden ausgelassen.",
  "All regions become text regions side by side; decimals are cut off, as eScriptorium does it.":
    "Alle Regionen werden Textregionen nebeneinander; Nachkommastellen fallen weg, wie bei eScriptorium.",
  "All relations between annotations, each with its name, in one JSON file.":
    "Alle Relationen zwischen Annotationen, jede mit ihrem Namen, in einer JSON-Datei.",
  "Paths, with commas between them.": "Pfade, mit Kommas dazwischen.",
  "All, if none is chosen; each with the folders in it.": "Alle, wenn keiner gewählt ist; jeder mit den Ordnern darin.",
  "An ALTO file for each page and a METS file, in one zip; with the images, if you like.":
    "Eine ALTO-Datei für jede Seite und eine METS-Datei, in einer ZIP-Datei; auf Wunsch mit den Bildern.",
  "An Excel workbook with a row for each relation, and pictures of both its ends.":
    "Eine Excel-Arbeitsmappe mit einer Zeile für jede Relation und Bildern ihrer beiden Enden.",
  "An Excel workbook with a sheet for each top-level class, one for the notes, and a picture in every row.":
    "Eine Excel-Arbeitsmappe mit einem Blatt für jede oberste Klasse, einem für die Notizen und einem Bild in jeder Zeile.",
  "An OCRD-ZIP holds a document with its METS: choose the ALTO or the PAGE export for it.":
    "OCRD-ZIP enthält ein Dokument mit seinem METS: Wählen Sie dafür den Export ALTO oder PAGE.",
  "An OCRD-ZIP holds one document only: choose the pages of one, or take BagIt.":
    "OCRD-ZIP enthält nur ein Dokument: Wählen Sie die Seiten von einem, oder nehmen Sie BagIt.",
  "An annotation does not say what it is about; it is kept without a place on the image.":
    "Eine Annotation sagt nicht, wovon sie handelt; sie wird ohne Stelle auf dem Bild behalten.",
  "An annotation lies outside its image, or has no area; its row has no picture.":
    "Eine Annotation liegt außerhalb ihres Bildes oder hat keine Fläche; ihre Zeile hat kein Bild.",
  "An annotation names its image by file name only; in which folder the image lies is not in the file.":
    "Eine Annotation nennt ihr Bild nur mit dem Dateinamen; in welchem Ordner das Bild liegt, steht nicht in der Datei.",
  "An annotation of several classes has a row for each, and so has each of several notes.":
    "Eine Annotation mit mehreren Klassen hat für jede eine Zeile, ebenso jede von mehreren Notizen.",
  "An annotation page, for linked data (RDF)": "Als Annotationsseite, für Linked Data (RDF)",
  "An annotation says nothing: it has neither class nor note.":
    "Eine Annotation sagt nichts: Sie hat weder Klasse noch Notiz.",
  "An entity class that was asked for is not there.": "Eine Entitätsklasse, die verlangt wurde, ist nicht da.",
  "An entry is neither a link nor its name; it is left out.":
    "Ein Eintrag ist weder eine Verbindung noch deren Name; er wird ausgelassen.",
  "An entry of the zip has a path that leads out of it and is left out.":
    "Ein Eintrag der ZIP-Datei hat einen Pfad, der aus ihr hinausführt, und wird ausgelassen.",
  "An entry of the zip is protected with a password and is left out.":
    "Ein Eintrag der ZIP-Datei ist mit einem Passwort geschützt und wird ausgelassen.",
  "An id is given to more than one element.": "Eine ID ist an mehr als ein Element vergeben.",
  "An imported IIIF manifest is on the network; what stands only in it (its own metadata, table of contents, images) is left out.":
    "Ein importiertes IIIF-Manifest liegt im Netz; was nur darin steht (eigene Metadaten, Inhaltsverzeichnis, Bilder), wird ausgelassen.",
  "Annotations": "Annotationen",
  "Annotations are about a canvas that the imported manifest does not list; they are left out, as IMMARKUS does.":
    "Annotationen gehören zu einem Canvas, den das importierte Manifest nicht aufführt; sie werden ausgelassen, wie IMMARKUS es tut.",
  "Annotations are of a class that is not in the data model; it was deleted, perhaps.":
    "Annotationen haben eine Klasse, die nicht im Datenmodell steht; vielleicht wurde sie gelöscht.",
  "Annotations as JSON-LD": "Annotationen als JSON-LD",
  "Annotations as a spreadsheet": "Annotationen als Tabelle",
  "Annotations in whose notes, values or classes all these words occur, in whatever case; a phrase goes in “quotation marks”.":
    "Annotationen, in deren Notizen, Werten oder Klassen alle diese Wörter vorkommen, groß oder klein geschrieben; eine Wendung steht in „Anführungszeichen“.",
  "Annotations of these classes and of those below them. An annotation of several classes keeps them all, and what describes an image as a whole stays with the image.":
    "Annotationen dieser Klassen und derer darunter. Eine Annotation mit mehreren Klassen behält sie alle, und was ein Bild als Ganzes beschreibt, bleibt beim Bild.",
  "Annotations of which only their place on the image is known.":
    "Annotationen, von denen nur ihre Stelle auf dem Bild bekannt ist.",
  "Annotations on IIIF canvases have no pictures, unless manifest and images are saved in the folder.":
    "Annotationen auf IIIF-Canvases haben keine Bilder, wenn Manifest und Bilder nicht im Ordner gespeichert sind.",
  "Annotations on IIIF canvases have no pictures: the images are on the network, and nothing is fetched from there.":
    "Annotationen auf IIIF-Canvases haben keine Bilder: Die Bilder liegen im Netz, und von dort wird nichts geholt.",
  "Annotations with a note": "Annotationen mit Notiz",
  "Annotations with neither class nor note, and those of classes that the data model no longer has, are left out.":
    "Annotationen ohne Klasse und Notiz und solche mit Klassen, die das Datenmodell nicht mehr hat, werden ausgelassen.",
  "Annotations without a note": "Annotationen ohne Notiz",
  "Archives and repositories take packages whose checksums can be verified years later.":
    "Archive und Repositorien nehmen Pakete an, deren Prüfsummen sich noch nach Jahren prüfen lassen.",
  "Ask the library for its address of version 3 (often '/3/' or 'v3' in the address), and save that manifest into the folder.":
    "Fragen Sie die Bibliothek nach der Adresse in Version 3 (oft mit „/3/“ oder „v3“ darin), und speichern Sie dieses Manifest im Ordner.",
  "BagIt, for archives": "BagIt, für Archive",
  "Base address": "Basisadresse",
  "Between pages": "Zwischen den Seiten",
  "Blocks that do no more than hold others (ALTO's ComposedBlock) fall away; what they hold is there.":
    "Blöcke, die nur andere zusammenfassen (ComposedBlock in ALTO), fallen weg; was in ihnen ist, bleibt.",
  "By the transcription the page is {1} × {2} pixels, but its image {3} is {4} × {5}{6}.":
    "Nach der Transkription misst die Seite {1} × {2} Pixel, ihr Bild {3} aber {4} × {5}{6}.",
  "CSV file, all in one table": "CSV-Datei, alles in einer Tabelle",
  "CSV: byte order mark": "CSV: Byte-Order-Mark",
  "CSV: no formulas": "CSV: keine Formeln",
  "CSV: separator": "CSV: Trennzeichen",
  "Characters that are not written as one sign of Unicode have no place of their own in ALTO; their words have.":
    "Zeichen, die nicht als ein Unicode-Zeichen geschrieben werden, haben in ALTO keine eigene Stelle; ihre Wörter haben eine.",
  "Choose its parent anew in IMMARKUS's data model.": "Wählen Sie im Datenmodell von IMMARKUS ihre Oberklasse neu.",
  "Choose its type in IMMARKUS. It is exported without.": "Wählen Sie den Typ in IMMARKUS. Exportiert wird ohne.",
  "Choose their parents anew in IMMARKUS's data model.": "Wählen Sie im Datenmodell von IMMARKUS ihre Oberklassen neu.",
  "Classes are named by their label or id. Compare it with the data model.":
    "Klassen werden mit Bezeichnung oder ID genannt. Vergleichen Sie mit dem Datenmodell.",
  "Columns": "Spalten",
  "Columns for what the folders of an image say; a folder hands its metadata on to all that is in it. With IMMARKUS's columns it is one table, as its graph search exports it.":
    "Spalten für das, was die Ordner eines Bildes sagen; ein Ordner gibt seine Metadaten an alles weiter, was in ihm ist. Mit den Spalten von IMMARKUS ist es eine Tabelle, wie sie dessen Graphsuche exportiert.",
  "Comma": "Komma",
  "Compare its name with the data model.": "Vergleichen Sie den Namen mit dem Datenmodell.",
  "Compare its name with the list of versions.": "Vergleichen Sie den Namen mit der Liste der Fassungen.",
  "Compare its name.": "Vergleichen Sie den Namen.",
  "Compare the name with those in the folder. * stands for any characters.":
    "Vergleichen Sie den Namen mit denen im Ordner. * steht für beliebige Zeichen.",
  "Control characters that XML cannot hold are removed.": "Steuerzeichen, die XML nicht aufnehmen kann, werden entfernt.",
  "Convert it with 'ketos convert' to a model that can be read safely.":
    "Wandeln Sie es mit „ketos convert“ in ein Modell um, das gefahrlos gelesen werden kann.",
  "Coordinates that cannot be understood are left out.": "Koordinaten, die nicht zu verstehen sind, werden ausgelassen.",
  "Coordinates, shapes, authors and dates of change are left out.":
    "Koordinaten, Formen, Urheber und Änderungsdaten werden ausgelassen.",
  "Data model": "Datenmodell",
  "Date": "Datum",
  "Delete it in IMMARKUS, or draw it again.": "Löschen Sie sie in IMMARKUS, oder zeichnen Sie sie neu.",
  "Delete or rename one of them in IMMARKUS's data model.":
    "Löschen Sie eine davon im Datenmodell von IMMARKUS, oder benennen Sie sie um.",
  "Directions, characters and the order of regions beyond that of the file are left out.":
    "Schreibrichtungen, Zeichen und die Reihenfolge der Regionen, soweit sie nicht die der Datei ist, werden ausgelassen.",
  "Draw it again in IMMARKUS.": "Zeichnen Sie sie in IMMARKUS neu.",
  "Each {1} without metadata is left out.": "Ohne Metadaten wird ausgelassen: {1}.",
  "Either way they are sorted and filtered with their rows. In their cells they are copied with them too; but Excel before 2023, LibreOffice and all others show #VALUE! instead. IMMARKUS's columns always have them over their cells.":
    "In beiden Fällen werden sie mit ihren Zeilen sortiert und gefiltert. In den Zellen werden sie auch mit ihnen kopiert; doch Excel vor 2023, LibreOffice und alle anderen zeigen stattdessen #VALUE!. Die Spalten von IMMARKUS haben sie immer über den Zellen.",
  "Ellipses, polygons, lines and turned boxes become paths.":
    "Ellipsen, Polygone, Linien und gedrehte Rechtecke werden Pfade.",
  "Empty line between regions": "Leerzeile zwischen Regionen",
  "Entity classes": "Entitätsklassen",
  "Entity classes are each other's parents; the first of them is taken as a top-level one.":
    "Entitätsklassen sind gegenseitig ihre Oberklassen; die erste von ihnen gilt als oberste.",
  "Entity classes, relationship types and metadata schemas as JSON, to be imported into another work folder.":
    "Entitätsklassen, Relationstypen und Metadatenschemata als JSON, zum Import in einen anderen Arbeitsordner.",
  "Entry {1} of {2} has no {3}.": "Eintrag {1} von {2} hat kein {3}.",
  "Every note, whatever the class of its annotation. The classes lead to the annotation's own row.":
    "Jede Notiz, gleich welche Klasse ihre Annotation hat. Die Klassen führen zur eigenen Zeile der Annotation.",
  "Every relation, with both its ends. The annotations themselves are in another workbook, to which no link can lead: look for their IDs there.":
    "Jede Relation mit beiden Enden. Die Annotationen selbst stehen in einer anderen Arbeitsmappe, in die keine Verknüpfung führen kann: Suchen Sie dort nach ihren IDs.",
  "Everything is read. Exports give new ids where a format demands that they differ.":
    "Alles wird gelesen. Exporte vergeben neue IDs, wo ein Format verlangt, dass sie verschieden sind.",
  "Everything, each value in its own column": "Alles, jeder Wert in einer eigenen Spalte",
  "Excel allows 1,048,576 rows on a sheet. For counting over all of them the JSON-LD export is better.":
    "Excel erlaubt 1.048.576 Zeilen auf einem Blatt. Um über alle zu zählen, eignet sich der JSON-LD-Export besser.",
  "Excel allows 31 characters and none of [ ] : * ? / \\ in the name of a sheet.":
    "Excel erlaubt im Namen eines Blattes 31 Zeichen und keines von [ ] : * ? / \\.",
  "Excel allows 32,767 characters in a cell. The JSON-LD export has the whole text.":
    "Excel erlaubt 32.767 Zeichen in einer Zelle. Der JSON-LD-Export hat den ganzen Text.",
  "Excel allows 65,530 links on a sheet. The ids of the annotations tell the same: filter by them.":
    "Excel erlaubt 65.530 Verknüpfungen auf einem Blatt. Die IDs der Annotationen sagen dasselbe: Filtern Sie danach.",
  "Excel expects what the region settings of the computer say: a semicolon in much of Europe.":
    "Excel erwartet, was in den Regionseinstellungen des Computers steht: in großen Teilen Europas ein Semikolon.",
  "Excel workbook, a sheet for each schema": "Excel-Arbeitsmappe, ein Blatt für jedes Schema",
  "Exports take the size from the image, if it is there.": "Exporte nehmen die Größe vom Bild, wenn es da ist.",
  "File": "Datei",
  "Folders": "Ordner",
  "Folders are named by their path inside the work folder, with / between the parts.":
    "Ordner werden mit ihrem Pfad im Arbeitsordner genannt, mit / zwischen den Teilen.",
  "Fonts, scripts, orientation, borders, layers, relations, comments, and tags of single words are not carried over.":
    "Schriftarten, Schriftsysteme, Ausrichtung, Ränder, Ebenen, Beziehungen, Kommentare und Tags einzelner Wörter werden nicht übernommen.",
  "Form": "Form",
  "From 0 to 1. Lines of which the recogniser was less sure are exported without their text; lines of which nobody knows how sure it was keep it.":
    "Von 0 bis 1. Zeilen, bei denen die Erkennung unsicherer war, werden ohne Text exportiert; Zeilen, von denen niemand weiß, wie sicher sie war, behalten ihn.",
  "Give it one in IMMARKUS, or delete it there. It is exported with its place.":
    "Geben Sie ihr eine in IMMARKUS, oder löschen Sie sie dort. Exportiert wird sie mit ihrer Stelle.",
  "IIIF manifests": "IIIF-Manifeste",
  "IMMARKUS exports pairs; in its work folder it keeps one flat list. The page goes with the annotations in that form.":
    "IMMARKUS exportiert Paare; in seinem Arbeitsordner führt es eine einzige flache Liste. Die Seite gehört zu den Annotationen in derselben Form.",
  "IMMARKUS stores a list of Web Annotations here. Restore the file from a backup.":
    "IMMARKUS speichert hier eine Liste von Web Annotations. Stellen Sie die Datei aus einer Sicherung wieder her.",
  "IMMARKUS's own columns let scripts go on that were written for its exports.":
    "Mit den eigenen Spalten von IMMARKUS laufen Skripte weiter, die für dessen Exporte geschrieben wurden.",
  "IMMARKUS's own columns let scripts go on that were written for its exports. As a CSV file they come in IMMARKUS's own form, whatever is chosen below.":
    "Mit den eigenen Spalten von IMMARKUS laufen Skripte weiter, die für dessen Exporte geschrieben wurden. Als CSV-Datei kommen sie in der Form von IMMARKUS, gleich was unten gewählt ist.",
  "If it is none of IMMARKUS's files and no IIIF manifest, nothing is lost.":
    "Wenn sie weder eine Datei von IMMARKUS noch ein IIIF-Manifest ist, geht nichts verloren.",
  "If letters look wrong, save the file as UTF-8.": "Wenn Buchstaben falsch aussehen, speichern Sie die Datei als UTF-8.",
  "Images": "Bilder",
  "Images of pages are not in the folder; the pages are exported without them.":
    "Bilder von Seiten sind nicht im Ordner; die Seiten werden ohne sie exportiert.",
  "Images on which something is found are exported with all their annotations and relations, as IMMARKUS's graph search does it.":
    "Bilder, auf denen etwas gefunden wird, werden mit allen Annotationen und Relationen exportiert, wie bei der Graphsuche von IMMARKUS.",
  "Images that differ only in their ending share one file of annotations; each annotation goes to the image it names.":
    "Bilder, die sich nur in der Endung unterscheiden, teilen sich eine Annotationsdatei; jede Annotation kommt zu dem Bild, das sie nennt.",
  "Images that were asked for are not there.": "Bilder, die verlangt wurden, sind nicht da.",
  "Images with annotations and metadata as IIIF Presentation 3 manifests, ready to be put on a web server.":
    "Bilder mit Annotationen und Metadaten als IIIF-Presentation-3-Manifeste, bereit für einen Webserver.",
  "Import the manifest again in IMMARKUS.": "Importieren Sie das Manifest in IMMARKUS noch einmal.",
  "In Markdown there always is one.": "In Markdown gibt es immer eine.",
  "In files beside the manifest": "In Dateien neben dem Manifest",
  "In the manifest itself": "Im Manifest selbst",
  "In their cells, for Excel 365": "In den Zellen, für Excel 365",
  "It begins with image:, folder: or annotation: and the name of a property: image:title = Plan.":
    "Sie beginnt mit image:, folder: oder annotation: und dem Namen einer Eigenschaft: image:title = Plan.",
  "It has to begin with https:// or http://, and can have no ? and no #.":
    "Sie muss mit https:// oder http:// beginnen und darf weder ? noch # enthalten.",
  "It may be cut off or still downloading. Unpack it with another program, or fetch it again.":
    "Vielleicht ist sie abgeschnitten oder wird noch heruntergeladen. Entpacken Sie sie mit einem anderen Programm, oder holen Sie sie noch einmal.",
  "It may be cut off, or edited by hand with a comma or bracket too many. Restore it from a backup, or mend the place named.":
    "Vielleicht ist sie abgeschnitten oder von Hand bearbeitet, mit einem Komma oder einer Klammer zu viel. Stellen Sie sie aus einer Sicherung wieder her, oder verbessern Sie die genannte Stelle.",
  "It may be cut off, or edited by hand. Export it again from the program it comes from, or mend the place named.":
    "Vielleicht ist sie abgeschnitten oder von Hand bearbeitet. Exportieren Sie sie noch einmal aus dem Programm, aus dem sie kommt, oder verbessern Sie die genannte Stelle.",
  "It may be cut off, or made by another program than kraken.":
    "Vielleicht ist sie abgeschnitten, oder ein anderes Programm als kraken hat sie geschrieben.",
  "It may have been moved, renamed or changed since the folder was opened, or you may lack the right to read it. Open the folder again.":
    "Vielleicht wurde sie verschoben, umbenannt oder verändert, seit der Ordner geöffnet wurde, oder Ihnen fehlt das Recht, sie zu lesen. Öffnen Sie den Ordner noch einmal.",
  "Its properties are not a list.": "Ihre Eigenschaften sind keine Liste.",
  "Its property {1} has no name.": "Ihre Eigenschaft {1} hat keinen Namen.",
  "Joined at ¬, soft hyphens, - and =; what - and = part only where the next line goes on with a small letter.":
    "Zusammengefügt wird bei ¬, weichen Trennstrichen, - und =; bei - und = nur, wenn die nächste Zeile mit einem Kleinbuchstaben weitergeht.",
  "Kind of ALTO": "Art von ALTO",
  "Kind of PAGE": "Art von PAGE",
  "Languages, directions, further readings and what else stood in PAGE's custom attributes are left out.":
    "Sprachen, Schreibrichtungen, weitere Lesarten und was sonst in den custom-Attributen von PAGE stand, werden ausgelassen.",
  "Least confidence": "Geringste Konfidenz",
  "Licence": "Lizenz",
  "Line types": "Zeilentypen",
  "Lines of different regions take turns in the reading order; this format can only put whole regions in order.":
    "Zeilen verschiedener Regionen wechseln sich in der Lesereihenfolge ab; dieses Format kann nur ganze Regionen ordnen.",
  "Lines outside regions": "Zeilen außerhalb von Regionen",
  "Lines that belong to no region.": "Zeilen, die zu keiner Region gehören.",
  "Lines that have been given no type.": "Zeilen, denen kein Typ gegeben wurde.",
  "Lines without text": "Zeilen ohne Text",
  "Lines without type": "Zeilen ohne Typ",
  "Links between rows lead to where the rows stood when the file was made; after sorting look for the annotation ID.":
    "Verknüpfungen zwischen Zeilen führen dorthin, wo die Zeilen standen, als die Datei gemacht wurde; suchen Sie nach dem Sortieren nach der ID der Annotation.",
  "Look at the place named in a text editor, or delete the entry.":
    "Sehen Sie sich die genannte Stelle in einem Texteditor an, oder löschen Sie den Eintrag.",
  "Look whether the library has changed the manifest. The JSON-LD export has the annotations.":
    "Sehen Sie nach, ob die Bibliothek das Manifest geändert hat. Der JSON-LD-Export hat die Annotationen.",
  "Look whether these are the right ones. To be sure, put the files where the METS says they are.":
    "Sehen Sie nach, ob es die richtigen sind. Um sicher zu sein, legen Sie die Dateien dorthin, wo sie nach dem METS liegen.",
  "Manifests": "Manifeste",
  "Markdown": "Markdown",
  "Metadata by the schema {1}.": "Metadaten nach dem Schema {1}.",
  "Metadata follow a schema that is not in the data model; it was deleted or renamed, perhaps.":
    "Metadaten folgen einem Schema, das nicht im Datenmodell steht; vielleicht wurde es gelöscht oder umbenannt.",
  "Metadata of folders": "Metadaten der Ordner",
  "Metadata of folders too": "Auch Metadaten der Ordner",
  "Metadata of images": "Metadaten der Bilder",
  "Metadata of whole IIIF manifests are not in this list; the folder metadata export has them.":
    "Metadaten ganzer IIIF-Manifeste stehen nicht in dieser Liste; der Export der Ordnermetadaten hat sie.",
  "Metadata schemas of folders": "Metadatenschemata für Ordner",
  "Metadata schemas of images": "Metadatenschemata für Bilder",
  "Metadata that are stored as a list, if only of one, are left blank.":
    "Metadaten, die als Liste gespeichert sind, und sei es mit nur einem Eintrag, bleiben leer.",
  "Metadata that name no schema.": "Metadaten, die kein Schema nennen.",
  "Metadata whose schema the data model no longer has are left out; so are notes, and all but the first of several descriptions of one thing.":
    "Metadaten, deren Schema das Datenmodell nicht mehr hat, werden ausgelassen; ebenso Notizen und von mehreren Beschreibungen einer Sache alle außer der ersten.",
  "Model files": "Modelldateien",
  "Models": "Modelle",
  "Most viewers read both. Some fetch no files beside the manifest; others are slow with large manifests.":
    "Die meisten Viewer lesen beides. Manche holen keine Dateien neben dem Manifest; andere sind bei großen Manifesten langsam.",
  "Names": "Namen",
  "Names of images, with commas between them. * stands for any characters: plan*, letters/1623/*.":
    "Namen von Bildern, mit Kommas dazwischen. * steht für beliebige Zeichen: plan*, letters/1623/*.",
  "No base address is given; all addresses in the manifests begin with https://example.org/iiif.":
    "Es ist keine Basisadresse angegeben; alle Adressen in den Manifesten beginnen mit https://example.org/iiif.",
  "No licence is stated. Ask whoever holds the rights before you use this.":
    "Es ist keine Lizenz angegeben. Fragen Sie vor der Nutzung, wer die Rechte hat.",
  "No pictures": "Keine Bilder",
  "None of the document's page images is in the folder.": "Keines der Seitenbilder des Dokuments ist im Ordner.",
  "None of the page files that the METS names is here; the pages are taken as they lie in the folders.":
    "Keine der Seitendateien, die das METS nennt, ist hier; die Seiten werden genommen, wie sie in den Ordnern liegen.",
  "None: the result as it is": "Keines: das Ergebnis, wie es ist",
  "Not a readable zip: {1}.": "Keine lesbare ZIP-Datei: {1}.",
  "Not looked at: {1}.": "Nicht angesehen: {1}.",
  "Not looked into: {1}.": "Nicht hineingesehen: {1}.",
  "Notes": "Notizen",
  "Nothing in the folder is as was asked for.": "Nichts im Ordner ist so, wie es verlangt wurde.",
  "Nothing needs to be done: the relation was deleted, and its name stayed behind.":
    "Nichts ist zu tun: Die Relation wurde gelöscht, und ihr Name blieb zurück.",
  "Nothing of it can be read.": "Nichts davon ist lesbar.",
  "Numbers are places in the document, from 1; all else are names of pages. Compare them with the list of pages.":
    "Zahlen sind Stellen im Dokument, ab 1; alles andere sind Namen von Seiten. Vergleichen Sie sie mit der Liste der Seiten.",
  "OCRD-ZIP, for OCR-D (ALTO or PAGE of one document)": "OCRD-ZIP, für OCR-D (ALTO oder PAGE eines Dokuments)",
  "Of a METS the pages, their order, labels and files are carried over, but not chapters and descriptions of the work.":
    "Von einem METS werden die Seiten, ihre Reihenfolge, Bezeichnungen und Dateien übernommen, aber nicht Kapitel und Beschreibungen des Werks.",
  "Of an imported manifest a copy with your annotations is made, if its original is in the folder; its images stay where they are.":
    "Von einem importierten Manifest wird eine Kopie mit Ihren Annotationen gemacht, wenn sein Original im Ordner ist; seine Bilder bleiben, wo sie sind.",
  "Of properties with the same name in one family of classes only the last column has values.":
    "Von Eigenschaften mit gleichem Namen in einer Familie von Klassen hat nur die letzte Spalte Werte.",
  "Of several notes on an annotation only the first is exported.":
    "Von mehreren Notizen einer Annotation wird nur die erste exportiert.",
  "Of several readings the preferred one is written; directions of lines are left out.":
    "Von mehreren Lesarten wird die bevorzugte geschrieben; Schreibrichtungen von Zeilen werden ausgelassen.",
  "Of several values that a manifest has under one label only the first is given.":
    "Von mehreren Werten, die ein Manifest unter einer Bezeichnung hat, wird nur der erste angegeben.",
  "Of the annotations at both ends only what identifies them is given; the rest is in their own export.":
    "Von den Annotationen an beiden Enden steht nur da, woran man sie erkennt; der Rest ist in deren eigenem Export.",
  "One entry of the file is no annotation and is left out.":
    "Ein Eintrag der Datei ist keine Annotation und wird ausgelassen.",
  "One for each image": "Eines für jedes Bild",
  "One for the folder, its sub-folders as chapters": "Eines für den Ordner, die Unterordner als Kapitel",
  "One list, as in the work folder": "Eine einzige Liste, wie im Arbeitsordner",
  "One of them may name a wrong image, or its own may be missing. Put the images beside their transcriptions.":
    "Vielleicht nennt eine davon ein falsches Bild, oder ihr eigenes fehlt. Legen Sie die Bilder neben ihre Transkriptionen.",
  "Only some of the pages and lines": "Nur einen Teil der Seiten und Zeilen",
  "Only a part of the folder": "Nur einen Teil des Ordners",
  "Only lines of these types are exported.": "Nur Zeilen dieser Typen werden exportiert.",
  "Only relations both of whose ends are chosen. Otherwise one is enough, as in IMMARKUS.":
    "Nur Relationen, deren beide Enden gewählt sind. Sonst genügt eines, wie in IMMARKUS.",
  "Only whole regions can be put in order; lines of different regions cannot take turns.":
    "Nur ganze Regionen können geordnet werden; Zeilen verschiedener Regionen können sich nicht abwechseln.",
  "Open an IMMARKUS work folder (it holds _immarkus.model.json), or a folder with ALTO or PAGE files.":
    "Öffnen Sie einen IMMARKUS-Arbeitsordner (darin ist _immarkus.model.json) oder einen Ordner mit ALTO- oder PAGE-Dateien.",
  "Open it in an image program. If it opens there, save it as JPEG or PNG under the same name.":
    "Öffnen Sie es in einem Bildprogramm. Wenn das gelingt, speichern Sie es unter demselben Namen als JPEG oder PNG.",
  "Open the folder that it points to, if you need what is in it.":
    "Öffnen Sie den Ordner, auf den sie zeigt, wenn Sie brauchen, was darin ist.",
  "Open the work folder itself, not a folder in it nor the one around it. Without a model, classes appear under their ids.":
    "Öffnen Sie den Arbeitsordner selbst, nicht einen seiner Unterordner und nicht den Ordner darüber. Ohne Modell erscheinen Klassen unter ihren IDs.",
  "Open {1} in the browser, save it as a .json file anywhere in the work folder (IMMARKUS passes over it), and open the folder again. Nothing is ever fetched from the network here.":
    "Öffnen Sie {1} im Browser, speichern Sie es als .json-Datei irgendwo im Arbeitsordner (IMMARKUS übergeht sie), und öffnen Sie den Ordner noch einmal. Aus dem Netz wird hier nie etwas geholt.",
  "Option {1} is a list, not {2}.": "Option {1} ist eine Liste, nicht {2}.",
  "Option {1} is a number, not {2}.": "Option {1} ist eine Zahl, nicht {2}.",
  "Option {1} is one of {2}, not {3}.": "Option {1} ist eines von {2}, nicht {3}.",
  "Option {1} is yes or no, not {2}.": "Option {1} ist ja oder nein, nicht {2}.",
  "Option {1} starts like a JSON list but is none: {2}.": "Option {1} beginnt wie eine JSON-Liste, ist aber keine: {2}.",
  "Order of lines": "Reihenfolge der Zeilen",
  "Other programs stumble over them. Draw them anew where you need them.":
    "Andere Programme stolpern darüber. Zeichnen Sie sie neu, wo Sie sie brauchen.",
  "Outlines of fewer than three points and baselines of fewer than two are left out.":
    "Umrisse mit weniger als drei Punkten und Grundlinien mit weniger als zwei werden ausgelassen.",
  "Over their cells, for every program": "Über den Zellen, für jedes Programm",
  "PAGE": "PAGE",
  "PAGE 2013 counts in whole pixels; regions lie side by side, so the cells of a table lose rows and columns.":
    "PAGE 2013 zählt in ganzen Pixeln; Regionen liegen nebeneinander, so dass die Zellen einer Tabelle Zeilen und Spalten verlieren.",
  "PAGE 2013 for Transkribus, in a folder page below the images":
    "PAGE 2013 für Transkribus, in einem Ordner page unter den Bildern",
  "PAGE 2019": "PAGE 2019",
  "PAGE 2019 for eScriptorium": "PAGE 2019 für eScriptorium",
  "PAGE counts in whole pixels, and points outside the page are moved to its edge.":
    "PAGE zählt in ganzen Pixeln, und Punkte außerhalb der Seite werden an ihren Rand verschoben.",
  "PAGE names languages from a list of its own; others are left out.":
    "PAGE nennt Sprachen aus einer eigenen Liste; andere werden ausgelassen.",
  "PAGE's custom attributes, the rows and columns of tables, and the way lines follow each other have no place in ALTO.":
    "Die custom-Attribute von PAGE, die Zeilen und Spalten von Tabellen und die Richtung, in der Zeilen aufeinander folgen, haben in ALTO keinen Platz.",
  "Package": "Paket",
  "Pages": "Seiten",
  "Pages of the METS are said to consist of files that it does not list.":
    "Nach dem METS bestehen Seiten aus Dateien, die es nicht aufführt.",
  "Pages that were asked for are not there.": "Seiten, die verlangt wurden, sind nicht da.",
  "Pages, and lines of a heading type (HeadingLine, heading), become headings; regions, paragraphs.":
    "Seiten und Zeilen eines Überschriftentyps (HeadingLine, heading) werden Überschriften, Regionen Absätze.",
  "Pairs of link and name, as IMMARKUS exports them": "Als Paare aus Verbindung und Name, wie IMMARKUS sie exportiert",
  "Parent models, owners and rights stand in eScriptorium's database; they are not in the files.":
    "Ausgangsmodelle, Eigentümer und Rechte stehen in der Datenbank von eScriptorium; in den Dateien sind sie nicht.",
  "Part": "Teil",
  "Parted words and abbreviations lose what they stand for.":
    "Getrennte Wörter und Abkürzungen verlieren, wofür sie stehen.",
  "Pictures": "Bilder",
  "Place of the pictures": "Ort der Bilder",
  "Plain text": "Reiner Text",
  "Plain text carries neither regions nor types, places or confidences.":
    "Reiner Text hat weder Regionen noch Typen, Stellen oder Konfidenzen.",
  "Plain text never has them.": "In reinem Text gibt es sie nie.",
  "Plain text, page by page": "Reiner Text, Seite für Seite",
  "Points outside the page are moved to its edge.": "Punkte außerhalb der Seite werden an ihren Rand verschoben.",
  "Pretrain": "Vortraining",
  "Programs for linked data (RDF) can read only the annotation page.":
    "Programme für Linked Data (RDF) können nur die Annotationsseite lesen.",
  "Programs for linked data (RDF) drop the values of classes and metadata from the list, and take names for addresses; the annotation page is made for them.":
    "Programme für Linked Data (RDF) lassen die Werte von Klassen und Metadaten aus der Liste fallen und halten Namen für Adressen; für sie ist die Annotationsseite gemacht.",
  "Put the file back that has the same name without '.annotations'.":
    "Legen Sie die Datei zurück, die denselben Namen ohne „.annotations“ hat.",
  "Put the image back beside the file, with the same name.":
    "Legen Sie das Bild mit demselben Namen wieder neben die Datei.",
  "Put the image of the page beside its transcription, so that its size in pixels is known.":
    "Legen Sie das Bild der Seite neben ihre Transkription, damit seine Größe in Pixeln bekannt ist.",
  "Put the images beside the transcriptions, and open the folder again.":
    "Legen Sie die Bilder neben die Transkriptionen, und öffnen Sie den Ordner noch einmal.",
  "Put the images into the zip, as they are.": "Die Bilder unverändert in die ZIP-Datei legen.",
  "Put the page images beside the XML files.": "Die Seitenbilder neben die XML-Dateien legen.",
  "Put the report and the recipe of the export into the zip, beside its files.":
    "Bericht und Rezept des Exports in die ZIP-Datei legen, neben dessen Dateien.",
  "Puts an apostrophe before texts that a spreadsheet program would take for a formula.":
    "Setzt einen Apostroph vor Texte, die ein Tabellenprogramm für eine Formel halten würde.",
  "RO-Crate, for research data repositories": "RO-Crate, für Forschungsdaten-Repositorien",
  "Reading order": "Lesereihenfolge",
  "Recognize": "Erkennung",
  "Region types": "Regionstypen",
  "Regions of these types and the lines in them are exported.":
    "Regionen dieser Typen und die Zeilen darin werden exportiert.",
  "Regions that have been given no type.": "Regionen, denen kein Typ gegeben wurde.",
  "Regions without type": "Regionen ohne Typ",
  "Relations between annotations are not in the manifests; the relations export has them.":
    "Relationen zwischen Annotationen stehen nicht in den Manifesten; der Export der Relationen hat sie.",
  "Relations inside only": "Nur innere Relationen",
  "Relations name their annotations by id only; the annotations themselves are in the annotations export.":
    "Relationen nennen ihre Annotationen nur mit der ID; die Annotationen selbst sind im Export der Annotationen.",
  "Relations of these types, and annotations at their ends.": "Relationen dieser Typen und Annotationen an ihren Enden.",
  "Relationship types": "Relationstypen",
  "Relationships as JSON-LD": "Relationen als JSON-LD",
  "Relationships as a spreadsheet": "Relationen als Tabelle",
  "Rename one of the images, so that IMMARKUS can tell their annotations apart.":
    "Benennen Sie eines der Bilder um, damit IMMARKUS ihre Annotationen auseinanderhalten kann.",
  "Roles": "Aufgaben",
  "Save it anew from the library's website.": "Speichern Sie es noch einmal von der Website der Bibliothek.",
  "Save it in UTF-8, with the program it comes from or with an editor that knows its encoding, and open the folder again.":
    "Speichern Sie sie in UTF-8, mit dem Programm, aus dem sie kommt, oder mit einem Editor, der ihre Kodierung kennt, und öffnen Sie den Ordner noch einmal.",
  "Save the manifest in the folder, and beside it the images in full size under the names that they have on their server, and the pictures are cut from these.":
    "Speichern Sie das Manifest im Ordner und daneben die Bilder in voller Größe unter den Namen, die sie auf ihrem Server haben; dann werden die Bilder daraus geschnitten.",
  "Save them as JPEG or PNG, if you want to put the package on a plain web server.":
    "Speichern Sie sie als JPEG oder PNG, wenn Sie das Paket auf einen einfachen Webserver legen möchten.",
  "Search": "Suche",
  "Segment": "Segmentierung",
  "Semicolon": "Semikolon",
  "Several pages have the same image.": "Mehrere Seiten haben dasselbe Bild.",
  "Shapes are given by their kind and bounding box; the outlines themselves are in the JSON-LD export.":
    "Von Formen stehen Art und umgebendes Rechteck da; die Umrisse selbst sind im JSON-LD-Export.",
  "Shapes for Mirador": "Formen für Mirador",
  "So a line of the page is one line in every export. If it is really several lines, part them in the program the file comes from.":
    "So ist eine Zeile der Seite in jedem Export eine Zeile. Sind es in Wirklichkeit mehrere Zeilen, trennen Sie sie in dem Programm, aus dem die Datei stammt.",
  "Switch the protection off if the file is read by a program that does not calculate.":
    "Schalten Sie den Schutz aus, wenn ein Programm die Datei liest, das nicht rechnet.",
  "Tab": "Tabulator",
  "Take some of the conditions back.": "Nehmen Sie einige der Bedingungen zurück.",
  "Tell the library that publishes the manifest.": "Sagen Sie es der Bibliothek, die das Manifest veröffentlicht.",
  "Text and XML exports do not need it. To export with images, put it beside the transcription.":
    "Text- und XML-Exporte brauchen es nicht. Um mit Bildern zu exportieren, legen Sie es neben die Transkription.",
  "Text and XML exports do not need them. To export with images, put them beside the transcriptions.":
    "Text- und XML-Exporte brauchen sie nicht. Um mit Bildern zu exportieren, legen Sie sie neben die Transkriptionen.",
  "Text and types are kept. Correct the coordinates in the program the file comes from, if you need them.":
    "Text und Typen bleiben erhalten. Verbessern Sie die Koordinaten in dem Programm, aus dem die Datei kommt, wenn Sie sie brauchen.",
  "Text is taken from {1}; whole pages: {2}, single lines: {3}.": "Text stammt aus {1}; ganze Seiten: {2}, einzelne Zeilen: {3}.",
  "Texts that a spreadsheet program would take for a formula have an apostrophe before them.":
    "Texte, die ein Tabellenprogramm für eine Formel halten würde, haben einen Apostroph davor.",
  "The file is in an encoding that is not known here.": "Die Datei ist in einer Kodierung, die hier nicht bekannt ist.",
  "The file says that it is in the encoding {1}, but it is read as UTF-8.":
    "Die Datei nennt als ihre Kodierung {1}, wird aber als UTF-8 gelesen.",
  "The METS names files at other places than those where they are; files of the same name are taken.":
    "Das METS nennt Dateien an anderen Orten als denen, wo sie sind; es werden Dateien mit demselben Namen genommen.",
  "The METS names files that are not here.": "Das METS nennt Dateien, die nicht hier sind.",
  "The address on the web under which the unpacked files will lie, such as https://example.org/iiif. Every address in the manifests begins with it.":
    "Die Adresse im Web, unter der die entpackten Dateien liegen werden, etwa https://example.org/iiif. Jede Adresse in den Manifesten beginnt damit.",
  "The annotation was deleted, or its file is broken or missing.":
    "Die Annotation wurde gelöscht, oder ihre Datei ist beschädigt oder fehlt.",
  "The annotation {1} of a relation does not exist.": "Die Annotation {1} einer Relation gibt es nicht.",
  "The annotation's own shape, nothing around it": "Die Form der Annotation selbst, nichts darum herum",
  "The base address is no web address; https://example.org/iiif stands in its place.":
    "Die Basisadresse ist keine Webadresse; an ihrer Stelle steht https://example.org/iiif.",
  "The box around the annotation": "Das Rechteck um die Annotation",
  "The canvas of {1} is not listed.": "Der Canvas von {1} ist nicht aufgeführt.",
  "The class {1} of {2} is not in the data model.": "Die Klasse {1} von {2} steht nicht im Datenmodell.",
  "The coordinates are not in pixels.": "Die Koordinaten sind nicht in Pixeln.",
  "The date is given as year, month and day, such as 2026-05-31, not {1}.":
    "Das Datum wird als Jahr, Monat und Tag angegeben, etwa 2026-05-31, nicht {1}.",
  "The description of an imported IIIF manifest is not in the form that IMMARKUS writes.":
    "Die Beschreibung eines importierten IIIF-Manifests hat nicht die Form, in der IMMARKUS sie schreibt.",
  "The file could not be read.": "Die Datei konnte nicht gelesen werden.",
  "The file could not be read: {1}.": "Die Datei konnte nicht gelesen werden: {1}.",
  "The file does not hold a description of the folder.": "Die Datei enthält keine Beschreibung des Ordners.",
  "The file does not hold a list of annotations.": "Die Datei enthält keine Liste von Annotationen.",
  "The file does not say how large the page is.": "Die Datei sagt nicht, wie groß die Seite ist.",
  "The file has changed since the folder was opened. Open the folder again.":
    "Die Datei hat sich verändert, seit der Ordner geöffnet wurde. Öffnen Sie den Ordner noch einmal.",
  "The file has numbers that programs cannot count with, or that JSON does not know (NaN); they are kept as text.":
    "Die Datei hat Zahlen, mit denen Programme nicht rechnen können oder die JSON nicht kennt (NaN); sie werden als Text behalten.",
  "The file is neither ALTO nor PAGE.": "Die Datei ist weder ALTO noch PAGE.",
  "The file is neither ALTO nor PAGE: it is <{1}>.": "Die Datei ist weder ALTO noch PAGE: Sie ist <{1}>.",
  "The file is nested too deeply to be read.": "Die Datei ist zu tief verschachtelt, um gelesen zu werden.",
  "The file is not a JSON object.": "Die Datei ist kein JSON-Objekt.",
  "The file is not in UTF-8; its letters are taken to be in the Windows encoding of Western Europe.":
    "Die Datei ist nicht in UTF-8; ihre Buchstaben werden als westeuropäische Windows-Kodierung gelesen.",
  "The file is not readable JSON.": "Die Datei ist kein lesbares JSON.",
  "The file is not readable JSON: {1}.": "Die Datei ist kein lesbares JSON: {1}.",
  "The file is not well-formed XML.": "Die Datei ist kein wohlgeformtes XML.",
  "The file is not well-formed XML ({1}). {2}": "Die Datei ist kein wohlgeformtes XML ({1}). {2}",
  "The file refers to tags that it does not define.": "Die Datei verweist auf Tags, die sie nicht definiert.",
  "The file says that it is in the encoding {1}, which is not known here.":
    "Die Datei nennt als ihre Kodierung {1}, die hier nicht bekannt ist.",
  "The folder could not be looked into.": "In den Ordner konnte nicht hineingesehen werden.",
  "The folder is no IMMARKUS work folder.": "Der Ordner ist kein IMMARKUS-Arbeitsordner.",
  "The format demands an outline of every region and line; one is made for those that have none.":
    "Das Format verlangt einen Umriss für jede Region und Zeile; wo keiner ist, wird einer gemacht.",
  "The image cannot be decoded: {1}.": "Das Bild lässt sich nicht dekodieren: {1}.",
  "The image cannot be decoded; its annotations have no pictures.":
    "Das Bild lässt sich nicht dekodieren; seine Annotationen haben keine Bilder.",
  "The image is broken, or of a kind whose size cannot be found; it is left out with its annotations.":
    "Das Bild ist beschädigt oder von einer Art, deren Größe sich nicht feststellen lässt; es wird mit seinen Annotationen ausgelassen.",
  "The image is not as large as the transcription says.": "Das Bild ist nicht so groß, wie die Transkription sagt.",
  "The image may have been replaced by a smaller one, or the annotation was drawn by a click.":
    "Vielleicht wurde das Bild durch ein kleineres ersetzt, oder die Annotation ist mit einem bloßen Klick entstanden.",
  "The image of the page is not in the folder.": "Das Bild der Seite ist nicht im Ordner.",
  "The images are not in the zip; they have to be put beside the manifests, in the same folders.":
    "Die Bilder sind nicht in der ZIP-Datei; sie müssen in denselben Ordnern neben die Manifeste gelegt werden.",
  "The least confidence is a number from 0 to 1, not {1}.": "Die geringste Konfidenz ist eine Zahl von 0 bis 1, nicht {1}.",
  "The link holds no recipe, or only a part of one.": "Der Link enthält kein Rezept oder nur einen Teil davon.",
  "The list is for scripts that read IMMARKUS's own export. The page is for linked data: images, classes and annotations have addresses, and no value is lost.":
    "Die Liste ist für Skripte, die den eigenen Export von IMMARKUS lesen. Die Seite ist für Linked Data: Bilder, Klassen und Annotationen haben Adressen, und kein Wert geht verloren.",
  "The manifest {1} is on the network; what stands only in it (its own metadata, table of contents, images) is left out.":
    "Das Manifest {1} liegt im Netz; was nur darin steht (eigene Metadaten, Inhaltsverzeichnis, Bilder), wird ausgelassen.",
  "The manifests work in no viewer yet. Give the address on the web under which you will put the unpacked files.":
    "Die Manifeste funktionieren noch in keinem Viewer. Geben Sie die Adresse im Web an, unter der Sie die entpackten Dateien ablegen werden.",
  "The metadata of the work folder itself are left out.": "Die Metadaten des Arbeitsordners selbst werden ausgelassen.",
  "The model file cannot be read: {1}.": "Die Modelldatei kann nicht gelesen werden: {1}.",
  "The model file does not say what it is; it is listed by its name only.":
    "Die Modelldatei sagt nicht, was sie ist; sie wird nur mit ihrem Namen aufgeführt.",
  "The name of a relation that does not exist is left out.": "Der Name einer Relation, die es nicht gibt, wird ausgelassen.",
  "The names of these types are lost; the regions and lines count as untyped.":
    "Die Namen dieser Typen gehen verloren; die Regionen und Zeilen zählen als solche ohne Typ.",
  "The original manifest has no canvas {1}; what there is on it ({2}) is left out.":
    "Das Originalmanifest hat keinen Canvas {1}; was auf ihm ist ({2}), wird ausgelassen.",
  "The original manifest has no list of canvases.": "Das Originalmanifest hat keine Liste von Canvases.",
  "The original manifest has no such canvas (any more); the annotations of the canvas are left out.":
    "Das Originalmanifest hat diesen Canvas nicht (mehr); die Annotationen des Canvas werden ausgelassen.",
  "The original manifest is in an older version of the IIIF standard; only version 3 can be copied and annotated.":
    "Das Originalmanifest ist in einer älteren Version des IIIF-Standards; nur Version 3 kann kopiert und annotiert werden.",
  "The original manifest is not in the form that the IIIF standard demands.":
    "Das Originalmanifest hat nicht die Form, die der IIIF-Standard verlangt.",
  "The original of an imported manifest is not in the folder, so no annotated copy of it can be made.":
    "Das Original eines importierten Manifests ist nicht im Ordner, daher kann keine annotierte Kopie davon gemacht werden.",
  "The original of {1} is not in the folder.": "Das Original von {1} ist nicht im Ordner.",
  "The page has no text in the version chosen; its regions and lines are exported without text.":
    "Die Seite hat in der gewählten Fassung keinen Text; ihre Regionen und Zeilen werden ohne Text exportiert.",
  "The page is measured in a unit that the format does not know; its numbers are written as they are.":
    "Die Seite ist in einer Einheit gemessen, die das Format nicht kennt; ihre Zahlen werden geschrieben, wie sie sind.",
  "The page is no longer in the file.": "Die Seite ist nicht mehr in der Datei.",
  "The pages that are here are taken. If you need the others, open the folder that holds them all.":
    "Die Seiten, die hier sind, werden genommen. Wenn Sie die anderen brauchen, öffnen Sie den Ordner, in dem alle liegen.",
  "The parent of an entity class does not exist; the class is taken as a top-level one.":
    "Die Oberklasse einer Entitätsklasse gibt es nicht; die Klasse gilt als oberste.",
  "The places of lines and regions do not fit this image. Use the image that the transcription was made with, or one of the same size. Texts and types are not concerned.":
    "Die Stellen der Zeilen und Regionen passen nicht zu diesem Bild. Nehmen Sie das Bild, mit dem die Transkription gemacht wurde, oder eines derselben Größe. Texte und Typen sind nicht betroffen.",
  "The reading order names regions that are not there; they have been deleted, perhaps.":
    "Die Lesereihenfolge nennt Regionen, die nicht da sind; vielleicht wurden sie gelöscht.",
  "The recipe has an option that does not exist, or a value it cannot take; the default is used.":
    "Das Rezept hat eine Option, die es nicht gibt, oder einen Wert, den sie nicht annehmen kann; es gilt die Voreinstellung.",
  "The recipe is for an export that does not exist.": "Das Rezept ist für einen Export, den es nicht gibt.",
  "The recipe is of version {1}, this Florilegium knows {2}.":
    "Das Rezept ist in Version {1}, dieses Florilegium kennt {2}.",
  "The recipe names something that this folder does not have.": "Das Rezept nennt etwas, das dieser Ordner nicht hat.",
  "The recipe was written by a newer Florilegium; it is read as far as it is understood.":
    "Das Rezept stammt von einem neueren Florilegium; es wird gelesen, soweit es verstanden wird.",
  "The relations are not in the form that IMMARKUS writes.":
    "Die Relationen haben nicht die Form, in der IMMARKUS sie schreibt.",
  "The rest of the recipe is used. If it was made for another folder, that may be just right.":
    "Der Rest des Rezepts gilt. Wenn es für einen anderen Ordner gemacht wurde, kann das genau richtig sein.",
  "The same as IMMARKUS": "Dasselbe wie IMMARKUS",
  "The schema {1} of the metadata of {2} is not in the data model.":
    "Das Schema {1} der Metadaten von {2} steht nicht im Datenmodell.",
  "The shape of an annotation cannot be understood; it is exported without coordinates and picture.":
    "Die Form einer Annotation ist nicht zu verstehen; sie wird ohne Koordinaten und Bild exportiert.",
  "The shape of the annotation cannot be understood: {1}.": "Die Form der Annotation ist nicht zu verstehen: {1}.",
  "The sheet of {1} is called {2}.": "Das Blatt von {1} heißt {2}.",
  "The size of the image cannot be found ({1}); it is left out with its {2}.":
    "Die Größe des Bildes lässt sich nicht feststellen ({1}); es wird mit Folgendem ausgelassen: {2}.",
  "The standard one holds most; eScriptorium's own is for going back into eScriptorium.":
    "Das gewöhnliche fasst am meisten; das von eScriptorium ist für den Weg zurück nach eScriptorium.",
  "The standard one holds most; the others are for going into these programs.":
    "Das gewöhnliche fasst am meisten; die anderen sind für den Weg in diese Programme.",
  "The table of contents of a manifest leads back to itself, or is too deep; it is used as far as it is of use.":
    "Das Inhaltsverzeichnis eines Manifests führt auf sich selbst zurück oder ist zu tief; es wird verwendet, soweit es taugt.",
  "The text is given for a whole region and not line by line; it is taken as lines without a place.":
    "Der Text ist für eine ganze Region und nicht Zeile für Zeile angegeben; er gilt als Zeilen ohne Stelle.",
  "The text of a line has line breaks in it; each is read as a blank.":
    "Der Text einer Zeile enthält Zeilenumbrüche; jeder wird als Leerzeichen gelesen.",
  "The text of lines is left out, since the recogniser was less sure of it than asked for.":
    "Der Text von Zeilen wird ausgelassen, weil die Erkennung unsicherer war als verlangt.",
  "The text of {1} is left out: confidence below {2}.": "Der Text von {1} wird ausgelassen: Konfidenz unter {2}.",
  "The transcription as one text file, page after page, line after line; as Markdown, if you like.":
    "Die Transkription als eine Textdatei, Seite für Seite, Zeile für Zeile; auf Wunsch als Markdown.",
  "The transcription as text files, one for each page, in one zip; as Markdown, if you like.":
    "Die Transkription als Textdateien, eine für jede Seite, in einer ZIP-Datei; auf Wunsch als Markdown.",
  "The transcription names an image that is not here; the image with the same name but another ending is taken.":
    "Die Transkription nennt ein Bild, das nicht hier ist; es wird das Bild mit demselben Namen und anderer Endung genommen.",
  "The whole data model": "Das ganze Datenmodell",
  "The whole model can be put into another work folder; each part can be imported there by itself.":
    "Das ganze Modell kann in einen anderen Arbeitsordner gelegt werden; jeder Teil kann dort für sich importiert werden.",
  "The words of a line do not make up its text, which has probably been corrected; the line is written as a whole.":
    "Die Wörter einer Zeile ergeben nicht ihren Text, der wohl korrigiert wurde; die Zeile wird als Ganzes geschrieben.",
  "The zip cannot be opened.": "Die ZIP-Datei lässt sich nicht öffnen.",
  "There are annotations here but no data model (_immarkus.model.json).":
    "Hier sind Annotationen, aber kein Datenmodell (_immarkus.model.json).",
  "There are annotations here for an image that is not in the folder; they are left out, as IMMARKUS does.":
    "Hier sind Annotationen zu einem Bild, das nicht im Ordner ist; sie werden ausgelassen, wie IMMARKUS es tut.",
  "There are annotations of an imported IIIF manifest here, but not the manifest's description.":
    "Hier sind Annotationen zu einem importierten IIIF-Manifest, aber nicht dessen Beschreibung.",
  "There are page files beside the METS that it does not name; they follow after its pages.":
    "Neben dem METS liegen Seitendateien, die es nicht nennt; sie folgen nach seinen Seiten.",
  "There is no METS in the file.": "In der Datei ist kein METS.",
  "There is no entity class {1}.": "Eine Entitätsklasse {1} gibt es nicht.",
  "There is no export {1}; there are: {2}.": "Einen Export {1} gibt es nicht; es gibt: {2}.",
  "There is no folder {1}.": "Einen Ordner {1} gibt es nicht.",
  "There is no image {1} among those chosen.": "Unter den gewählten ist kein Bild {1}.",
  "There is no option {1}; there are: {2}.": "Eine Option {1} gibt es nicht; es gibt: {2}.",
  "There is no page in the file.": "In der Datei ist keine Seite.",
  "There is no property {1} of any {2}.": "Eine Eigenschaft {1} gibt es hier nicht (gesucht bei: {2}).",
  "There is no relationship type {1}.": "Einen Relationstyp {1} gibt es nicht.",
  "There is no version of the text called {1}.": "Eine Fassung des Textes namens {1} gibt es nicht.",
  "There is nothing here that can be exported.": "Hier ist nichts, was exportiert werden kann.",
  "These files are not taken for the pages. Ask for a complete METS, or open the folder without it.":
    "Diese Dateien gelten nicht als die Seiten. Bitten Sie um ein vollständiges METS, oder öffnen Sie den Ordner ohne es.",
  "They are exported under the schema's name.": "Sie werden unter dem Namen des Schemas exportiert.",
  "They are exported with the class's id and all their values.":
    "Sie werden mit der ID der Klasse und all ihren Werten exportiert.",
  "They are invisible, and mostly slips of copying. Look at the lines named, if you think they meant something.":
    "Sie sind unsichtbar und meist beim Kopieren entstanden. Sehen Sie sich die genannten Zeilen an, wenn Sie meinen, dass sie etwas bedeuteten.",
  "They are turned into pixels where the image is in the folder; without it they stay as they are.":
    "Sie werden in Pixel umgerechnet, wo das Bild im Ordner ist; ohne es bleiben sie, wie sie sind.",
  "They cannot be seen. The JSON-LD export has them.": "Sie sind nicht zu sehen. Der JSON-LD-Export hat sie.",
  "This is no recipe.": "Das ist kein Rezept.",
  "Trained kraken models with a card for each, a list of all, and checksums, in one zip.":
    "Trainierte kraken-Modelle mit einem Steckbrief für jedes, einer Liste aller und Prüfsummen, in einer ZIP-Datei.",
  "Two annotations have the same id; relations lead to the first one.":
    "Zwei Annotationen haben dieselbe ID; Relationen führen zur ersten.",
  "Two entity classes have the same id; the first one counts.": "Zwei Entitätsklassen haben dieselbe ID; die erste zählt.",
  "Two entries of the zip have the same path; only the last one can be read.":
    "Zwei Einträge der ZIP-Datei haben denselben Pfad; nur der letzte kann gelesen werden.",
  "Types of properties, ids of classes and dates of single notes are not in the manifests.":
    "Typen von Eigenschaften, IDs von Klassen und Daten einzelner Notizen stehen nicht in den Manifesten.",
  "Unicode has two ways to write é: as one sign (NFC) or as two (NFD).":
    "Unicode kann é auf zwei Arten schreiben: als ein Zeichen (NFC) oder als zwei (NFD).",
  "Unknown": "Unbekannt",
  "Unpack the outer one and open the folder, if you need what is in it.":
    "Entpacken Sie die äußere und öffnen Sie den Ordner, wenn Sie brauchen, was darin ist.",
  "Unpack the zip with a program that asks what to do, and open the folder.":
    "Entpacken Sie die ZIP-Datei mit einem Programm, das fragt, was zu tun ist, und öffnen Sie den Ordner.",
  "Unpack the zip, and open the folder.": "Entpacken Sie die ZIP-Datei, und öffnen Sie den Ordner.",
  "Use the newest Florilegium, so that nothing of it is missed.":
    "Nehmen Sie das neueste Florilegium, damit Ihnen nichts davon entgeht.",
  "Values": "Werte",
  "Values for programs": "Werte für Programme",
  "Version of the text": "Fassung des Textes",
  "Viewers cannot show images of these kinds without an image server.":
    "Viewer können Bilder dieser Arten ohne Bildserver nicht zeigen.",
  "Viewers show annotations as texts. This adds classes, values and notes as IMMARKUS stores them, under the key “immarkus”, which viewers pass over.":
    "Viewer zeigen Annotationen als Texte. Dies fügt Klassen, Werte und Notizen hinzu, wie IMMARKUS sie speichert, unter dem Schlüssel „immarkus“, den Viewer übergehen.",
  "Viewers show annotations as texts; coordinates of boxes are rounded to whole pixels.":
    "Viewer zeigen Annotationen als Texte; Koordinaten von Rechtecken werden auf ganze Pixel gerundet.",
  "What both ends of a relation show, cut out of their images.":
    "Was beide Enden einer Relation zeigen, aus ihren Bildern ausgeschnitten.",
  "What could be understood is used. Restore the file from a backup, or draw the relation again.":
    "Was zu verstehen war, wird verwendet. Stellen Sie die Datei aus einer Sicherung wieder her, oder zeichnen Sie die Relation neu.",
  "What could be understood of the model is used. Annotations keep their values in any case.":
    "Was vom Modell zu verstehen war, wird verwendet. Annotationen behalten ihre Werte in jedem Fall.",
  "What could still be read of it is taken.": "Was davon noch zu lesen war, wird genommen.",
  "What could still be read of it is taken: {1} lines; compare it with the original.":
    "Was davon noch zu lesen war, wird genommen: {1} Zeilen; vergleichen Sie es mit dem Original.",
  "What each annotation shows, cut out of its image.": "Was jede Annotation zeigt, aus ihrem Bild ausgeschnitten.",
  "What images, folders or annotations have to say. A folder hands its metadata on to all that is in it.":
    "Was Bilder, Ordner oder Annotationen zu sagen haben. Ein Ordner gibt seine Metadaten an alles weiter, was in ihm ist.",
  "What is said of images as a whole ({1}) is in the export of image metadata.":
    "Was über Bilder als Ganzes gesagt ist ({1}), steht im Export der Bildmetadaten.",
  "What only IIIF manifests know (their own metadata and tables of contents) is left out, unless the manifests are saved in the folder; the list of problems names their addresses.":
    "Was nur IIIF-Manifeste wissen (eigene Metadaten und Inhaltsverzeichnisse), wird ausgelassen, wenn die Manifeste nicht im Ordner gespeichert sind; die Liste der Hinweise nennt ihre Adressen.",
  "What the models are for.": "Wozu die Modelle dienen.",
  "When it is handed over, as 2026-05-31: stands in BagIt and RO-Crate packages. Without one the same files give the same package on any day.":
    "Wann es übergeben wird, etwa 2026-05-31: steht in BagIt- und RO-Crate-Paketen. Ohne Datum ergeben dieselben Dateien an jedem Tag dasselbe Paket.",
  "Where it has no text": "Wo sie keinen Text hat",
  "Where the files lie in the result.": "Wo die Dateien im Ergebnis liegen.",
  "Where the version chosen has no text, that of another is taken.": "Wo die gewählte Fassung keinen Text hat, wird der einer anderen genommen.",
  "Where words are put together, lines are no longer those of the page.":
    "Wo Wörter zusammengefügt werden, sind die Zeilen nicht mehr die der Seite.",
  "With or without": "Mit oder ohne",
  "With report": "Mit Bericht",
  "Without it Excel shows Chinese, Arabic or accented letters wrongly.":
    "Ohne sie zeigt Excel chinesische, arabische oder akzentuierte Buchstaben falsch an.",
  "Without them, the zip holds the list and the cards only.":
    "Ohne sie enthält die ZIP-Datei nur die Liste und die Steckbriefe.",
  "Words and characters": "Wörter und Zeichen",
  "Words and characters with their places are left out; lines hold the whole text.":
    "Wörter und Zeichen mit ihren Stellen werden ausgelassen; die Zeilen enthalten den ganzen Text.",
  "Words parted at the end of a line": "Am Zeilenende getrennte Wörter",
  "Write ellipses, polygons, lines and turned boxes as paths, since Mirador shows no others.":
    "Ellipsen, Polygone, Linien und gedrehte Rechtecke als Pfade schreiben, da Mirador keine anderen zeigt.",
  "Write words and characters with their places, where there are any.":
    "Wörter und Zeichen mit ihren Stellen schreiben, wo es welche gibt.",
  "You may lack the right to read it.": "Vielleicht fehlt Ihnen das Recht, sie zu lesen.",
  "Zeros are left out, the two ends of a range are given like two values, and half-open ones like one.":
    "Nullen werden ausgelassen, die beiden Enden eines Bereichs stehen da wie zwei Werte, halb offene wie einer.",
  "Zip": "ZIP-Datei",
  "a form feed": "ein Seitenvorschub",
  "a line that names the page, as eScriptorium writes it": "eine Zeile, die die Seite nennt, wie eScriptorium sie schreibt",
  "all files in one folder": "alle Dateien in einem Ordner",
  "are put together": "werden zusammengefügt",
  "as in the opened folder": "wie im geöffneten Ordner",
  "as the page is read, where that is known": "wie die Seite gelesen wird, wo das bekannt ist",
  "as they are": "wie sie sind",
  "blocks that do no more than hold others; what they hold is there":
    "Blöcke, die nur andere zusammenfassen; was in ihnen ist, ist da",
  "composed (NFC)": "zusammengesetzt (NFC)",
  "could not be written; the problems say why": "konnten nicht geschrieben werden; die Hinweise sagen, warum",
  "decomposed (NFD)": "zerlegt (NFD)",
  "metadata and notes of whole images, which have no place on them and no row here":
    "Metadaten und Notizen ganzer Bilder, die auf ihnen keine Stelle und hier keine Zeile haben",
  "more or fewer for parted words that were joined, and for signs of Markdown":
    "mehr oder weniger durch zusammengefügte Wörter und Markdown-Zeichen",
  "not chosen": "nicht gewählt",
  "not of the types, or not as certain, as the options ask for":
    "nicht von den Typen oder nicht so sicher, wie die Optionen es verlangen",
  "nothing": "nichts",
  "of IIIF manifests, which stay where they are": "von IIIF-Manifesten, die bleiben, wo sie sind",
  "on pages that could not be read": "auf Seiten, die nicht gelesen werden konnten",
  "on pages that were not chosen": "auf Seiten, die nicht gewählt waren",
  "one for each document, if there are several": "einer für jedes Dokument, wenn es mehrere sind",
  "region by region": "Region für Region",
  "stay as they are": "bleiben, wie sie sind",
  "without class or note, or of a class that the data model does not have":
    "ohne Klasse oder Notiz oder von einer Klasse, die das Datenmodell nicht hat",
  "without text, which plain text leaves out": "ohne Text, die reiner Text auslässt",
  "{1} ({2}) cannot be shown by viewers as they are.": "{1} ({2}) können von Viewern so nicht gezeigt werden.",
  "{1} Notes lead to their own sheet.": "{1} Notizen führen zu ihrem eigenen Blatt.",
  "{1} cannot be understood.": "{1} ist nicht zu verstehen.",
  "{1} is called {2} in the result.": "{1} heißt im Ergebnis {2}.",
  "{1} is not a list.": "{1} ist keine Liste.",
  "{1} is not here; {2} is taken for it.": "{1} ist nicht hier; stattdessen wird {2} genommen.",
  "{1} of {2} pages have no image in the folder: {3}{4}.": "{1} von {2} Seiten haben kein Bild im Ordner: {3}{4}.",
  "{1} on IIIF canvases: no picture, since the images are on the network.":
    "{1} auf IIIF-Canvases: kein Bild, da die Bilder im Netz liegen.",
  "{1} share one file of annotations.": "{1} teilen sich eine Annotationsdatei.",
  "{1} would be taken for a formula and got an apostrophe before it.":
    "{1} würden für eine Formel gehalten und bekamen einen Apostroph davor.",
  "{1}: halves of characters.": "{1}: halbe Zeichen.",
  "{1}: this folder has no {2}.": "{1}: Dieser Ordner hat das nicht ({2}).",
  "Names can hold {1}, but no other braces: {2}":
    "Namen können {1} enthalten, aber keine anderen geschweiften Klammern: {2}",
  "{name} is the name of the image without its ending, {number} the place in the document ({number:04} with four digits), {label} what the page is called in the METS, {document} the name of the document.":
    "{name} ist der Name des Bildes ohne seine Endung, {number} die Stelle im Dokument ({number:04} vierstellig), {label} der Name der Seite im METS, {document} der Name des Dokuments.",
};

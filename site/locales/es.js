// Español. First the page's own texts, by their keys (see en.js); then what Python says, by its English sentence.

export default {
  "page.skip": "Ir al contenido",
  "page.start": "Florilegium, inicio",
  "page.language": "Idioma",
  "page.results": "Exportaciones terminadas",
  "page.promise": "Todo ocurre en su ordenador. Nada de lo que abre se envía a ningún sitio, y su carpeta no se modifica nunca.",
  "page.manual": "Manual (en inglés)",

  "state.loading": "Preparando",
  "state.ready": "Listo",
  "state.failed": "No se pudo iniciar",
  "state.crashed": "Dejó de funcionar",

  "offline.ready": "Funciona sin conexión",
  "offline.update": "Pasar a la nueva versión",

  "boot.failed": "Florilegium no se pudo iniciar: {reason}",
  "failure.missing": "No se pudo cargar un archivo de este sitio. Compruebe su conexión a la red e inténtelo de nuevo; si eso no ayuda, vuelva a cargar la página.",
  "failure.crashed": "Florilegium ha dejado de funcionar en esta pestaña; quizá no bastó la memoria. Vuelva a cargar la página y abra la carpeta otra vez. Lo que se exportó antes se conserva.",
  "failure.unsupported": "A este navegador le falta algo que Florilegium necesita ({what}), o su configuración lo prohíbe. Use una versión actual de Chrome, Edge, Firefox o Safari.",
  "failure.reload": "Volver a cargar la página",
  "language.failed": "La página no se puede mostrar ahora en este idioma ({name}): {reason}",

  "welcome.title": "Reúna lo que ha anotado y transcrito",
  "welcome.lead": "Abra una carpeta de trabajo de IMMARKUS o una carpeta de archivos ALTO y PAGE, vea qué contiene y lléveselo como hojas de cálculo, JSON-LD, XML o texto.",
  "welcome.drop": "Suelte aquí una carpeta",
  "welcome.choose": "o haga clic para elegir una; también sirve un archivo ZIP",
  "welcome.touch": "Elegir una carpeta",
  "welcome.zip": "Abrir un ZIP",
  "welcome.sample": "Probar el ejemplo",
  "welcome.private.title": "Se queda con usted",
  "welcome.private": "Esta página lee sus archivos en este ordenador. No se envía nada, y en su carpeta no se cambia nada.",
  "welcome.complete.title": "Nada se pierde en silencio",
  "welcome.complete": "Lo que una exportación no puede contener se dice antes; lo que hubo que omitir se enumera después.",
  "welcome.open.title": "Archivos que otros pueden leer",
  "welcome.open": "Web Annotation, ALTO, PAGE, METS, IIIF, XLSX, CSV: válidos, completos y en orden.",

  "recent.title": "Abiertas antes",
  "recent.forget": "Olvidar {name}",

  "open.waiting": "Preparando la lectura de {name}…",
  "open.reading": "Leyendo {name}",
  "open.cancel": "Cancelar",
  "open.failed": "No se pudo abrir la carpeta: {reason}",
  "open.sample.failed": "No se pudo cargar el ejemplo: {reason}",
  "open.other": "Abrir otra carpeta",

  "inventory.files_one": "{count} archivo",
  "inventory.files_other": "{count} archivos",
  "inventory.workfolder": "Carpeta de trabajo de IMMARKUS",
  "inventory.document": "Documento transcrito",
  "inventory.models": "Modelos",
  "inventory.other": "Carpeta",
  "inventory.pages_one": "página",
  "inventory.pages_other": "páginas",
  "inventory.images_one": "imagen",
  "inventory.images_other": "imágenes",
  "inventory.regions_one": "región",
  "inventory.regions_other": "regiones",
  "inventory.lines_one": "línea",
  "inventory.lines_other": "líneas",
  "inventory.orphans_one": "línea sin región",
  "inventory.orphans_other": "líneas sin región",
  "inventory.characters_one": "carácter",
  "inventory.characters_other": "caracteres",
  "inventory.annotations_one": "anotación",
  "inventory.annotations_other": "anotaciones",
  "inventory.notes_one": "nota",
  "inventory.notes_other": "notas",
  "inventory.relations_one": "relación",
  "inventory.relations_other": "relaciones",
  "inventory.classes_one": "clase de entidad",
  "inventory.classes_other": "clases de entidad",
  "inventory.schemas_one": "esquema de metadatos",
  "inventory.schemas_other": "esquemas de metadatos",
  "inventory.manifests_one": "manifiesto IIIF",
  "inventory.manifests_other": "manifiestos IIIF",
  "inventory.byclass": "Anotaciones por clase",
  "inventory.regiontypes": "Tipos de región",
  "inventory.linetypes": "Tipos de línea",
  "inventory.versions": "Versiones del texto",

  "versions.version": "Versión",
  "versions.pages": "Páginas",
  "versions.lines": "Líneas",
  "versions.transcribed": "Líneas con texto",

  "inventory.untyped": "(sin tipo)",

  "leaves.title": "Páginas e imágenes de {name}",

  "annotations.fold_one": "Tabla de {count} anotación",
  "annotations.fold_other": "Tabla de {count} anotaciones",
  "annotations.title": "Anotaciones",
  "annotations.failed": "No se pudo mostrar: {reason}",
  "annotations.class": "Clase",
  "annotations.text": "Notas y valores",
  "annotations.image": "Imagen",
  "annotations.unclassed": "(sin clase)",

  "viewer.title": "Visor",
  "viewer.stage": "Imagen con lo que hay dibujado en ella. Más y menos acercan y alejan, las flechas mueven, 0 la muestra entera, Re Pág y Av Pág pasan las páginas.",
  "viewer.text": "Lo que está escrito aquí",
  "viewer.place": "{number} de {total}",
  "viewer.previous": "Anterior",
  "viewer.next": "Siguiente",
  "viewer.closer": "Acercar",
  "viewer.farther": "Alejar",
  "viewer.fit": "Mostrar entera",
  "viewer.fill": "Llenar la ventana",
  "viewer.close": "Cerrar",
  "viewer.regions": "Regiones",
  "viewer.lines": "Líneas",
  "viewer.classes": "Clases",
  "viewer.relations": "Relaciones",
  "viewer.unnamed": "(sin nombre)",
  "viewer.leads": "→ {name}: {other}",
  "viewer.comes": "← {name}: {other}",
  "viewer.relates": "– {name}: {other}",
  "viewer.outlines": "Contornos de las líneas",
  "viewer.baselines": "Líneas de base",
  "viewer.options": "Opciones de la exportación",
  "viewer.leftout": "Omitido",
  "viewer.untranscribed": "(sin texto)",
  "viewer.follows": "Lo gris lo omiten las opciones de «{title}».",
  "viewer.notchosen": "«{title}» omite todo esto.",
  "viewer.noimage": "La carpeta no tiene imagen para esta página.",
  "viewer.elsewhere": "Esta imagen está en la red, en un manifiesto IIIF; no se trae.",
  "viewer.undecoded": "Esta imagen no se puede mostrar aquí.",
  "viewer.empty": "No hay nada dibujado ni escrito en ella.",
  "viewer.failed": "No se pudo mostrar: {reason}",

  "preview.title": "Vista previa",
  "preview.of": "Vista previa de {name}",
  "preview.making": "Preparando el comienzo del primer archivo…",
  "preview.goeson": "Esto es solo el comienzo.",
  "preview.nothing": "Con estas opciones no hay ningún archivo que mostrar.",
  "preview.failed": "No hay vista previa: {reason}",

  "models.name": "Modelo",
  "models.role": "Función",
  "models.accuracy": "Exactitud",
  "models.knows": "Conoce",
  "models.size": "Tamaño",

  "problems.none": "No se encontraron problemas.",
  "problems.title_one": "{count} observación",
  "problems.title_other": "{count} observaciones",
  "problems.error": "error",
  "problems.warning": "advertencia",
  "problems.note": "nota",
  "problems.more_one": "y {count} más de este tipo",
  "problems.more_other": "y {count} más de este tipo",

  "exports.title": "Exportaciones",
  "exports.none": "No hay ninguna exportación para lo que contiene esta carpeta.",
  "exports.run": "Exportar",
  "exports.cancel": "Cancelar",
  "exports.counts": "En el resultado: {counts}",
  "exports.foreseen_one": "{count} observación previa",
  "exports.foreseen_other": "{count} observaciones previas",
  "exports.losses": "Lo que esta exportación omite",
  "exports.packages": "Cargando lo que necesita esta exportación…",
  "exports.starting": "Comenzando…",
  "exports.cancelled": "Cancelado. No se guardó nada.",
  "exports.failed": "No se pudo hacer la exportación: {reason}",
  "exports.progress": "{done} de {total}",
  "exports.left": "quedan unos {time}",
  "exports.run.file": "Exportar a un archivo…",
  "exports.run.folder": "Exportar a una carpeta…",
  "exports.inside": "Este lugar está en la carpeta abierta, y allí nunca se escribe nada. Elija otro, por favor.",

  "choices.all": "Todo",
  "choices.all.of": "Todo: {what}",
  "choices.none": "Nada",
  "choices.none.of": "Nada: {what}",
  "choices.amount_one": "{count} de {total} marcado",
  "choices.amount_other": "{count} de {total} marcados",
  "choices.range": "Para marcar o desmarcar muchas a la vez, elija la primera y, con la tecla Mayús pulsada, la última.",
  "options.chosen": "{label}: {chosen}",
  "options.yes": "sí",
  "options.no": "no",
  "chain.further": "Donde «{version}» tampoco tiene texto",

  "conditions.property": "Propiedad",
  "conditions.of.image": "De imágenes",
  "conditions.of.folder": "De carpetas",
  "conditions.of.annotation": "De anotaciones",
  "conditions.sign": "Condición",
  "conditions.sign.~": "contiene",
  "conditions.sign.=": "es",
  "conditions.sign.+": "está presente",
  "conditions.sign.-": "no está",
  "conditions.told.~": "{of}: {property} contiene «{value}»",
  "conditions.told.=": "{of}: {property} es «{value}»",
  "conditions.told.+": "{of}: {property} está presente",
  "conditions.told.-": "{of}: {property} no está",
  "conditions.value": "Valor",
  "conditions.add": "Añadir",
  "conditions.remove": "Quitar: {condition}",

  "result.ready": "{name} está listo",
  "result.saved": "{name} está guardado",
  "result.download": "Descargar",
  "result.close": "Cerrar",
  "result.problems_one": "{count} observación sobre esta exportación",
  "result.problems_other": "{count} observaciones sobre esta exportación",
  "result.listed": "Figura entre las exportaciones anteriores",
  "result.filed": "Guardado en este navegador",
  "result.unfiled": "Descárguelo ahora: este navegador no tiene espacio para guardarlo.",
  "result.left": "Lo que no contiene",
  "result.gone": "{things}: {why}",

  "report.open": "Informe",
  "report.save": "Guardar el informe como JSON",

  "recipe.copy": "Copiar el enlace de la receta",
  "recipe.save": "Guardar la receta",
  "recipe.waiting": "Este enlace contiene la receta de una exportación. Abra una carpeta y la exportación aparecerá con todo rellenado.",
  "recipe.named": "Este enlace contiene una receta para «{title}». Abra una carpeta y aparecerá con todo rellenado.",
  "recipe.filled": "«{title}» está rellenado como dice la receta.",
  "recipe.inapplicable": "La receta es para «{title}», y en esta carpeta no hay nada para ello.",
  "recipe.unusable": "La receta de este enlace no se puede usar.",
  "recipe.problems_one": "{count} observación sobre la receta",
  "recipe.problems_other": "{count} observaciones sobre la receta",

  "link.copied": "Copiado",

  "delivery.title": "Paquete, informe y receta",

  "files.title": "Exportaciones anteriores",
  "files.link": "Exportaciones anteriores ({number})",
  "files.back": "Volver",
  "files.none": "Todavía no hay nada. Cada exportación que haga se guarda en este navegador hasta que la borre.",
  "files.space": "Están en este navegador, en este ordenador. Ocupado: {usage} de {quota}.",
  "files.short": "Queda poco espacio. Las exportaciones que ya no quepan se podrán descargar como siempre, pero no guardar aquí.",
  "files.free_one": "Borrar la más antigua ({size})",
  "files.free_other": "Borrar las {count} más antiguas ({size})",
  "files.elsewhere": "Esta exportación no está en este navegador. Quizá se borró; y los enlaces a exportaciones solo funcionan en el navegador que las hizo. Los enlaces a recetas funcionan en cualquier lugar.",
  "files.refused": "El navegador no nos da acceso a su almacenamiento: {reason}",
  "files.saved": "Se guardó en su disco como {name}; este navegador no tiene copia.",
  "files.gone": "El navegador ha eliminado este archivo. La receta puede hacerlo de nuevo.",
  "files.keep": "Conservar",
  "files.delete": "Borrar",
  "files.sure": "¿Borrar de verdad?",
  "files.more": "Más",
  "files.copy": "Copiar el enlace a esta exportación",

  "count.pages_one": "{count} página",
  "count.pages_other": "{count} páginas",
  "count.lines_one": "{count} línea",
  "count.lines_other": "{count} líneas",
  "count.regions_one": "{count} región",
  "count.regions_other": "{count} regiones",
  "count.characters_one": "{count} carácter",
  "count.characters_other": "{count} caracteres",
  "count.images_one": "{count} imagen",
  "count.images_other": "{count} imágenes",
  "count.annotations_one": "{count} anotación",
  "count.annotations_other": "{count} anotaciones",
  "count.notes_one": "{count} nota",
  "count.notes_other": "{count} notas",
  "count.snippets_one": "{count} recorte",
  "count.snippets_other": "{count} recortes",
  "count.documents_one": "{count} documento",
  "count.documents_other": "{count} documentos",
  "count.relations_one": "{count} relación",
  "count.relations_other": "{count} relaciones",
  "count.models_one": "{count} modelo",
  "count.models_other": "{count} modelos",
  "count.rows_one": "{count} fila",
  "count.rows_other": "{count} filas",
  "count.folders_one": "{count} carpeta",
  "count.folders_other": "{count} carpetas",
  "count.with metadata_one": "{count} con metadatos",
  "count.with metadata_other": "{count} con metadatos",
  "count.manifests_one": "{count} manifiesto",
  "count.manifests_other": "{count} manifiestos",
  "count.entity classes_one": "{count} clase de entidad",
  "count.entity classes_other": "{count} clases de entidad",
  "count.relationship types_one": "{count} tipo de relación",
  "count.relationship types_other": "{count} tipos de relación",
  "count.image schemas_one": "{count} esquema de imágenes",
  "count.image schemas_other": "{count} esquemas de imágenes",
  "count.folder schemas_one": "{count} esquema de carpetas",
  "count.folder schemas_other": "{count} esquemas de carpetas",
  "count.descriptions_one": "{count} descripción",
  "count.descriptions_other": "{count} descripciones",
  "count.texts_one": "{count} texto",
  "count.texts_other": "{count} textos",

  "(no class)": "(sin clase)",
  "(no name)": "(sin nombre)",
  "A JSON file is too large to be read here and is passed over.":
    "Un archivo JSON es demasiado grande para leerlo aquí y se pasa por alto.",
  "A PAGE file for each page and a METS file, in one zip; with the images, if you like.":
    "Un archivo PAGE por página y un archivo METS, en un ZIP; con las imágenes, si quiere.",
  "A canvas without an address is left out.": "Se omite un canvas sin dirección.",
  "A checkpoint of a training is listed by its name only: to look into it would mean to run what is in it.":
    "Un estado intermedio de un entrenamiento (checkpoint) se cita solo por su nombre: mirar dentro significaría ejecutar lo que contiene.",
  "A condition cannot be understood and is left aside.": "Una condición no se entiende y no se tiene en cuenta.",
  "A confidence that is not between 0 and 1 is left out.": "Se omite una confianza que no está entre 0 y 1.",
  "A document can hold several transcriptions of the same pages.": "Un documento puede contener varias transcripciones de las mismas páginas.",
  "A file of annotations was copied, perhaps. Delete one of the two in IMMARKUS and draw it again.":
    "Quizá se copió un archivo de anotaciones. Borre una de las dos en IMMARKUS y dibújela de nuevo.",
  "A file of the result has another name, since its own was taken already or is not legal on every system.":
    "Un archivo del resultado tiene otro nombre, porque el suyo ya estaba ocupado o no se permite en todos los sistemas.",
  "A folder that was asked for is not there.": "Una carpeta que se pidió no está.",
  "A link to a folder is not followed.": "No se sigue un enlace a una carpeta.",
  "A list, as IMMARKUS exports it": "Una lista, como la exporta IMMARKUS",
  "A manifest is what a IIIF viewer opens. Imported manifests become a manifest of their own in any case.":
    "Un manifiesto es lo que abre un visor IIIF. Los manifiestos importados son siempre manifiestos aparte.",
  "A page without any text in the version chosen is taken from this one; on other pages, lines without text get that of the line with the same id.":
    "Una página sin ningún texto en la versión elegida se toma de esta; en otras páginas, las líneas sin texto reciben el de la línea con el mismo identificador.",
  "A part of the data model is not in the form that IMMARKUS writes.":
    "Una parte del modelo de datos no tiene la forma en que lo escribe IMMARKUS.",
  "A property that was asked for is not there.": "Una propiedad que se pidió no está.",
  "A recipe has no part called {1}.": "Una receta no tiene ninguna parte llamada {1}.",
  "A recipe is a JSON file with the key 'florilegium', or a link with '#/recipe/' in it. It may have been cut off on its way: copy it again, all of it.":
    "Una receta es un archivo JSON con la clave «florilegium», o un enlace que contiene «#/recipe/». Quizá se cortó por el camino: cópiela otra vez, entera.",
  "A relation has no name.": "Una relación no tiene nombre.",
  "A relation leads to or from an annotation that does not exist and is left out, as IMMARKUS does.":
    "Una relación lleva a una anotación que no existe, o parte de ella, y se omite, como hace IMMARKUS.",
  "A relationship type that was asked for is not there.": "Un tipo de relación que se pidió no está.",
  "A sheet has another name than its class, since Excel does not allow the name, or it is taken.":
    "Una hoja tiene otro nombre que su clase, porque Excel no permite ese nombre o ya está ocupado.",
  "A sheet has more links between its rows and others than Excel allows; those further down are left out.":
    "Una hoja tiene más enlaces entre sus filas y otras de los que permite Excel; se omiten los de más abajo.",
  "A sheet has more rows than Excel allows and goes on in others.":
    "Una hoja tiene más filas de las que permite Excel y continúa en otras.",
  "A table of all folders with what is said of each, as an Excel workbook or a CSV file.":
    "Una tabla de todas las carpetas con lo que se dice de cada una, como libro de Excel o archivo CSV.",
  "A table of all images with what is said of each as a whole, as an Excel workbook or a CSV file.":
    "Una tabla de todas las imágenes con lo que se dice de cada una en conjunto, como libro de Excel o archivo CSV.",
  "A text has control characters that a spreadsheet cannot hold; they were removed.":
    "Un texto tiene caracteres de control que una hoja de cálculo no admite; se han quitado.",
  "A text has halves of characters that cannot be written; each is replaced by �.":
    "Un texto tiene mitades de caracteres que no se pueden escribir; cada una se sustituye por �.",
  "A text is longer than a spreadsheet cell can hold and was cut.":
    "Un texto es más largo de lo que cabe en una celda y se ha cortado.",
  "A version of the text that was asked for is not there.": "Una versión del texto que se pidió no está.",
  "A zip inside a zip is not looked into.": "No se mira dentro de un ZIP que está en otro ZIP.",
  "ALTO": "ALTO",
  "ALTO 2.1 counts in whole pixels here, has boxes but no outlines of lines, and level baselines only.":
    "ALTO 2.1 cuenta aquí en píxeles enteros, tiene recuadros pero no contornos de líneas, y solo líneas de base horizontales.",
  "ALTO 2.1 for the DFG Viewer and Kitodo": "ALTO 2.1 para el DFG-Viewer y Kitodo",
  "ALTO 4.2 as eScriptorium writes it": "ALTO 4.2 como lo escribe eScriptorium",
  "ALTO 4.4": "ALTO 4.4",
  "Accents and other marks": "Acentos y otros signos diacríticos",
  "Address or words of the licence, such as https://creativecommons.org/licenses/by/4.0/.":
    "Dirección o texto de la licencia, por ejemplo https://creativecommons.org/licenses/by/4.0/.",
  "All annotations, notes and image metadata as W3C Web Annotations in one JSON file.":
    "Todas las anotaciones, notas y metadatos de imágenes como Web Annotations del W3C en un archivo JSON.",
  "All of an image": "Todo lo de una imagen",
  "All of which nothing is said.": "Todas aquellas de las que no se dice nada.",
  "All pages, if none is chosen.": "Todas las páginas, si no se elige ninguna.",
  "1-20, 35, f12r: numbers are places in the document, all else are names.":
    "1-20, 35, f12r: los números son lugares en el documento; lo demás, nombres.",
  "All regions become text blocks side by side; languages, directions and words are left out.":
    "Todas las regiones se convierten en bloques de texto contiguos; se omiten idiomas, direcciones y palabras.",
  "All regions become text regions side by side; decimals are cut off, as eScriptorium does it.":
    "Todas las regiones se convierten en regiones de texto contiguas; se cortan los decimales, como hace eScriptorium.",
  "All relations between annotations, each with its name, in one JSON file.":
    "Todas las relaciones entre anotaciones, cada una con su nombre, en un archivo JSON.",
  "Paths, with commas between them.": "Rutas, separadas por comas.",
  "All, if none is chosen; each with the folders in it.":
    "Todas, si no se elige ninguna; cada una con las carpetas que contiene.",
  "An ALTO file for each page and a METS file, in one zip; with the images, if you like.":
    "Un archivo ALTO por página y un archivo METS, en un ZIP; con las imágenes, si quiere.",
  "An Excel workbook with a row for each relation, and pictures of both its ends.":
    "Un libro de Excel con una fila por relación e imágenes de sus dos extremos.",
  "An Excel workbook with a sheet for each top-level class, one for the notes, and a picture in every row.":
    "Un libro de Excel con una hoja por cada clase superior, una para las notas, y una imagen en cada fila.",
  "An OCRD-ZIP holds a document with its METS: choose the ALTO or the PAGE export for it.":
    "OCRD-ZIP contiene un documento con su METS: elija para ello la exportación ALTO o PAGE.",
  "An OCRD-ZIP holds one document only: choose the pages of one, or take BagIt.":
    "OCRD-ZIP contiene un solo documento: elija las páginas de uno, o tome BagIt.",
  "An annotation does not say what it is about; it is kept without a place on the image.":
    "Una anotación no dice de qué trata; se conserva sin lugar en la imagen.",
  "An annotation lies outside its image, or has no area; its row has no picture.":
    "Una anotación queda fuera de su imagen o no tiene superficie; su fila no tiene imagen.",
  "An annotation names its image by file name only; in which folder the image lies is not in the file.":
    "Una anotación nombra su imagen solo por el nombre del archivo; en qué carpeta está la imagen no figura en el archivo.",
  "An annotation of several classes has a row for each, and so has each of several notes.":
    "Una anotación de varias clases tiene una fila por cada una, y también cada una de varias notas.",
  "An annotation page, for linked data (RDF)": "Una página de anotaciones, para datos enlazados (RDF)",
  "An annotation says nothing: it has neither class nor note.": "Una anotación no dice nada: no tiene ni clase ni nota.",
  "An entity class that was asked for is not there.": "Una clase de entidad que se pidió no está.",
  "An entry is neither a link nor its name; it is left out.": "Una entrada no es ni un enlace ni su nombre; se omite.",
  "An entry of the zip has a path that leads out of it and is left out.":
    "Una entrada del ZIP tiene una ruta que sale de él y se omite.",
  "An entry of the zip is protected with a password and is left out.":
    "Una entrada del ZIP está protegida con contraseña y se omite.",
  "An id is given to more than one element.": "Un identificador se da a más de un elemento.",
  "An imported IIIF manifest is on the network; what stands only in it (its own metadata, table of contents, images) is left out.":
    "Un manifiesto IIIF importado está en la red; se omite lo que solo está en él (sus metadatos, índice e imágenes).",
  "Annotations": "Anotaciones",
  "Annotations are about a canvas that the imported manifest does not list; they are left out, as IMMARKUS does.":
    "Hay anotaciones sobre un canvas que el manifiesto importado no enumera; se omiten, como hace IMMARKUS.",
  "Annotations are of a class that is not in the data model; it was deleted, perhaps.":
    "Hay anotaciones de una clase que no está en el modelo de datos; quizá se borró.",
  "Annotations as JSON-LD": "Anotaciones como JSON-LD",
  "Annotations as a spreadsheet": "Anotaciones como hoja de cálculo",
  "Annotations in whose notes, values or classes all these words occur, in whatever case; a phrase goes in “quotation marks”.":
    "Anotaciones en cuyas notas, valores o clases aparecen todas estas palabras, en mayúsculas o minúsculas; una expresión va entre «comillas».",
  "Annotations of these classes and of those below them. An annotation of several classes keeps them all, and what describes an image as a whole stays with the image.":
    "Anotaciones de estas clases y de las que dependen de ellas. Una anotación de varias clases las conserva todas, y lo que describe una imagen en conjunto se queda con la imagen.",
  "Annotations of which only their place on the image is known.":
    "Anotaciones de las que solo se conoce su lugar en la imagen.",
  "Annotations on IIIF canvases have no pictures, unless manifest and images are saved in the folder.":
    "Las anotaciones sobre canvas IIIF no tienen imágenes, a no ser que el manifiesto y las imágenes estén guardados en la carpeta.",
  "Annotations on IIIF canvases have no pictures: the images are on the network, and nothing is fetched from there.":
    "Las anotaciones sobre canvas IIIF no tienen imágenes: las imágenes están en la red, y de allí no se trae nada.",
  "Annotations with a note": "Anotaciones con nota",
  "Annotations with neither class nor note, and those of classes that the data model no longer has, are left out.":
    "Se omiten las anotaciones sin clase ni nota, y las de clases que el modelo de datos ya no tiene.",
  "Annotations without a note": "Anotaciones sin nota",
  "Archives and repositories take packages whose checksums can be verified years later.":
    "Los archivos y repositorios aceptan paquetes cuyas sumas de comprobación se puedan verificar años después.",
  "Ask the library for its address of version 3 (often '/3/' or 'v3' in the address), and save that manifest into the folder.":
    "Pida a la biblioteca su dirección en la versión 3 (a menudo con «/3/» o «v3»), y guarde ese manifiesto en la carpeta.",
  "BagIt, for archives": "BagIt, para archivos",
  "Base address": "Dirección de base",
  "Between pages": "Entre páginas",
  "Blocks that do no more than hold others (ALTO's ComposedBlock) fall away; what they hold is there.":
    "Los bloques que solo contienen a otros (ComposedBlock de ALTO) desaparecen; lo que contienen está.",
  "By the transcription the page is {1} × {2} pixels, but its image {3} is {4} × {5}{6}.":
    "Según la transcripción la página mide {1} × {2} píxeles, pero su imagen {3} mide {4} × {5}{6}.",
  "CSV file, all in one table": "Archivo CSV, todo en una tabla",
  "CSV: byte order mark": "CSV: marca de orden de bytes (BOM)",
  "CSV: no formulas": "CSV: sin fórmulas",
  "CSV: separator": "CSV: separador",
  "Characters that are not written as one sign of Unicode have no place of their own in ALTO; their words have.":
    "Los caracteres que no se escriben como un solo signo Unicode no tienen lugar propio en ALTO; sus palabras sí.",
  "Choose its parent anew in IMMARKUS's data model.": "Elija de nuevo su clase superior en el modelo de datos de IMMARKUS.",
  "Choose its type in IMMARKUS. It is exported without.": "Elija su tipo en IMMARKUS. Se exporta sin él.",
  "Choose their parents anew in IMMARKUS's data model.":
    "Elija de nuevo sus clases superiores en el modelo de datos de IMMARKUS.",
  "Classes are named by their label or id. Compare it with the data model.":
    "Las clases se nombran por su etiqueta o identificador. Compárelo con el modelo de datos.",
  "Columns": "Columnas",
  "Columns for what the folders of an image say; a folder hands its metadata on to all that is in it. With IMMARKUS's columns it is one table, as its graph search exports it.":
    "Columnas para lo que dicen las carpetas de una imagen; una carpeta transmite sus metadatos a todo lo que contiene. Con las columnas de IMMARKUS es una sola tabla, como la exporta su búsqueda en el grafo.",
  "Comma": "Coma",
  "Compare its name with the data model.": "Compare su nombre con el modelo de datos.",
  "Compare its name with the list of versions.": "Compare su nombre con la lista de versiones.",
  "Compare its name.": "Compare su nombre.",
  "Compare the name with those in the folder. * stands for any characters.":
    "Compare el nombre con los de la carpeta. * vale por cualesquiera caracteres.",
  "Control characters that XML cannot hold are removed.": "Se quitan los caracteres de control que XML no admite.",
  "Convert it with 'ketos convert' to a model that can be read safely.":
    "Conviértalo con «ketos convert» en un modelo que se pueda leer sin riesgo.",
  "Coordinates that cannot be understood are left out.": "Se omiten las coordenadas que no se entienden.",
  "Coordinates, shapes, authors and dates of change are left out.":
    "Se omiten coordenadas, formas, autores y fechas de modificación.",
  "Data model": "Modelo de datos",
  "Date": "Fecha",
  "Delete it in IMMARKUS, or draw it again.": "Bórrela en IMMARKUS, o dibújela de nuevo.",
  "Delete or rename one of them in IMMARKUS's data model.":
    "Borre o cambie el nombre de una de ellas en el modelo de datos de IMMARKUS.",
  "Directions, characters and the order of regions beyond that of the file are left out.":
    "Se omiten direcciones, caracteres y el orden de las regiones más allá del que tiene el archivo.",
  "Draw it again in IMMARKUS.": "Dibújela de nuevo en IMMARKUS.",
  "Each {1} without metadata is left out.": "Sin metadatos se omite: {1}.",
  "Either way they are sorted and filtered with their rows. In their cells they are copied with them too; but Excel before 2023, LibreOffice and all others show #VALUE! instead. IMMARKUS's columns always have them over their cells.":
    "En ambos casos se ordenan y filtran con sus filas. En las celdas también se copian con ellas; pero Excel anterior a 2023, LibreOffice y todos los demás muestran #VALUE! en su lugar. Con las columnas de IMMARKUS están siempre sobre las celdas.",
  "Ellipses, polygons, lines and turned boxes become paths.":
    "Las elipses, polígonos, líneas y recuadros girados se convierten en trazados.",
  "Empty line between regions": "Línea en blanco entre regiones",
  "Entity classes": "Clases de entidad",
  "Entity classes are each other's parents; the first of them is taken as a top-level one.":
    "Unas clases de entidad son superiores una de otra; la primera se toma por clase superior.",
  "Entity classes, relationship types and metadata schemas as JSON, to be imported into another work folder.":
    "Clases de entidad, tipos de relación y esquemas de metadatos como JSON, para importarlos en otra carpeta de trabajo.",
  "Entry {1} of {2} has no {3}.": "La entrada {1} de {2} no tiene {3}.",
  "Every note, whatever the class of its annotation. The classes lead to the annotation's own row.":
    "Todas las notas, sea cual sea la clase de su anotación. Las clases llevan a la fila propia de la anotación.",
  "Every relation, with both its ends. The annotations themselves are in another workbook, to which no link can lead: look for their IDs there.":
    "Todas las relaciones, con sus dos extremos. Las anotaciones están en otro libro, al que no puede llevar ningún enlace: busque allí sus identificadores.",
  "Everything is read. Exports give new ids where a format demands that they differ.":
    "Se lee todo. Las exportaciones dan identificadores nuevos donde un formato exige que sean distintos.",
  "Everything, each value in its own column": "Todo, cada valor en su propia columna",
  "Excel allows 1,048,576 rows on a sheet. For counting over all of them the JSON-LD export is better.":
    "Excel permite 1.048.576 filas por hoja. Para contar sobre todas es mejor la exportación JSON-LD.",
  "Excel allows 31 characters and none of [ ] : * ? / \\ in the name of a sheet.":
    "Excel permite 31 caracteres y ninguno de [ ] : * ? / \\ en el nombre de una hoja.",
  "Excel allows 32,767 characters in a cell. The JSON-LD export has the whole text.":
    "Excel permite 32.767 caracteres por celda. La exportación JSON-LD tiene el texto entero.",
  "Excel allows 65,530 links on a sheet. The ids of the annotations tell the same: filter by them.":
    "Excel permite 65.530 enlaces por hoja. Los identificadores de las anotaciones dicen lo mismo: filtre por ellos.",
  "Excel expects what the region settings of the computer say: a semicolon in much of Europe.":
    "Excel espera lo que dice la configuración regional del ordenador: punto y coma en gran parte de Europa.",
  "Excel workbook, a sheet for each schema": "Libro de Excel, una hoja por esquema",
  "Exports take the size from the image, if it is there.": "Las exportaciones toman el tamaño de la imagen, si está.",
  "File": "Archivo",
  "Folders": "Carpetas",
  "Folders are named by their path inside the work folder, with / between the parts.":
    "Las carpetas se nombran por su ruta dentro de la carpeta de trabajo, con / entre las partes.",
  "Fonts, scripts, orientation, borders, layers, relations, comments, and tags of single words are not carried over.":
    "No se conservan fuentes, escrituras, orientación, bordes, capas, relaciones, comentarios ni etiquetas de palabras sueltas.",
  "Form": "Forma",
  "From 0 to 1. Lines of which the recogniser was less sure are exported without their text; lines of which nobody knows how sure it was keep it.":
    "De 0 a 1. Las líneas de las que el reconocimiento estaba menos seguro se exportan sin su texto; aquellas de las que no se sabe lo seguro que estaba lo conservan.",
  "Give it one in IMMARKUS, or delete it there. It is exported with its place.":
    "Déle una en IMMARKUS, o bórrela allí. Se exporta con su lugar.",
  "IIIF manifests": "Manifiestos IIIF",
  "IMMARKUS exports pairs; in its work folder it keeps one flat list. The page goes with the annotations in that form.":
    "IMMARKUS exporta pares; en su carpeta de trabajo guarda una sola lista plana. La página va con las anotaciones en esa misma forma.",
  "IMMARKUS stores a list of Web Annotations here. Restore the file from a backup.":
    "IMMARKUS guarda aquí una lista de Web Annotations. Recupere el archivo de una copia de seguridad.",
  "IMMARKUS's own columns let scripts go on that were written for its exports.":
    "Con las columnas propias de IMMARKUS siguen funcionando los scripts escritos para sus exportaciones.",
  "IMMARKUS's own columns let scripts go on that were written for its exports. As a CSV file they come in IMMARKUS's own form, whatever is chosen below.":
    "Con las columnas propias de IMMARKUS siguen funcionando los scripts escritos para sus exportaciones. Como archivo CSV vienen en la forma de IMMARKUS, se elija lo que se elija abajo.",
  "If it is none of IMMARKUS's files and no IIIF manifest, nothing is lost.":
    "Si no es un archivo de IMMARKUS ni un manifiesto IIIF, no se pierde nada.",
  "If letters look wrong, save the file as UTF-8.": "Si se ven mal algunas letras, guarde el archivo como UTF-8.",
  "Images": "Imágenes",
  "Images of pages are not in the folder; the pages are exported without them.":
    "Las imágenes de algunas páginas no están en la carpeta; las páginas se exportan sin ellas.",
  "Images on which something is found are exported with all their annotations and relations, as IMMARKUS's graph search does it.":
    "Las imágenes en las que se encuentra algo se exportan con todas sus anotaciones y relaciones, como hace la búsqueda en el grafo de IMMARKUS.",
  "Images that differ only in their ending share one file of annotations; each annotation goes to the image it names.":
    "Las imágenes que solo difieren en la extensión comparten un archivo de anotaciones; cada anotación va a la imagen que nombra.",
  "Images that were asked for are not there.": "Faltan imágenes que se pidieron.",
  "Images with annotations and metadata as IIIF Presentation 3 manifests, ready to be put on a web server.":
    "Imágenes con anotaciones y metadatos como manifiestos IIIF Presentation 3, listas para un servidor web.",
  "Import the manifest again in IMMARKUS.": "Importe de nuevo el manifiesto en IMMARKUS.",
  "In Markdown there always is one.": "En Markdown siempre hay una.",
  "In files beside the manifest": "En archivos junto al manifiesto",
  "In the manifest itself": "En el propio manifiesto",
  "In their cells, for Excel 365": "En sus celdas, para Excel 365",
  "It begins with image:, folder: or annotation: and the name of a property: image:title = Plan.":
    "Empieza por image:, folder: o annotation: y el nombre de una propiedad: image:title = Plan.",
  "It has to begin with https:// or http://, and can have no ? and no #.":
    "Tiene que empezar por https:// o http://, y no puede tener ? ni #.",
  "It may be cut off or still downloading. Unpack it with another program, or fetch it again.":
    "Quizá está cortado o aún se está descargando. Descomprímalo con otro programa, o descárguelo de nuevo.",
  "It may be cut off, or edited by hand with a comma or bracket too many. Restore it from a backup, or mend the place named.":
    "Quizá está cortado, o editado a mano con una coma o un corchete de más. Recupérelo de una copia de seguridad, o corrija el lugar indicado.",
  "It may be cut off, or edited by hand. Export it again from the program it comes from, or mend the place named.":
    "Quizá está cortado o editado a mano. Expórtelo de nuevo desde el programa del que viene, o corrija el lugar indicado.",
  "It may be cut off, or made by another program than kraken.":
    "Quizá está cortado, o lo hizo otro programa que no es kraken.",
  "It may have been moved, renamed or changed since the folder was opened, or you may lack the right to read it. Open the folder again.":
    "Quizá se movió, se renombró o se cambió desde que se abrió la carpeta, o usted no tiene permiso para leerlo. Abra la carpeta otra vez.",
  "Its properties are not a list.": "Sus propiedades no son una lista.",
  "Its property {1} has no name.": "Su propiedad {1} no tiene nombre.",
  "Joined at ¬, soft hyphens, - and =; what - and = part only where the next line goes on with a small letter.":
    "Se unen en ¬, guiones opcionales, - y =; en - y =, solo si la línea siguiente continúa con minúscula.",
  "Kind of ALTO": "Clase de ALTO",
  "Kind of PAGE": "Clase de PAGE",
  "Languages, directions, further readings and what else stood in PAGE's custom attributes are left out.":
    "Se omiten idiomas, direcciones, otras lecturas y lo demás que había en los atributos custom de PAGE.",
  "Least confidence": "Confianza mínima",
  "Licence": "Licencia",
  "Line types": "Tipos de línea",
  "Lines of different regions take turns in the reading order; this format can only put whole regions in order.":
    "En el orden de lectura se alternan líneas de regiones distintas; este formato solo puede ordenar regiones enteras.",
  "Lines outside regions": "Líneas fuera de regiones",
  "Lines that belong to no region.": "Líneas que no pertenecen a ninguna región.",
  "Lines that have been given no type.": "Líneas a las que no se ha dado tipo.",
  "Lines without text": "Líneas sin texto",
  "Lines without type": "Líneas sin tipo",
  "Links between rows lead to where the rows stood when the file was made; after sorting look for the annotation ID.":
    "Los enlaces entre filas llevan adonde estaban las filas cuando se hizo el archivo; después de ordenar, busque el identificador de la anotación.",
  "Look at the place named in a text editor, or delete the entry.":
    "Mire el lugar indicado en un editor de texto, o borre la entrada.",
  "Look whether the library has changed the manifest. The JSON-LD export has the annotations.":
    "Mire si la biblioteca ha cambiado el manifiesto. La exportación JSON-LD tiene las anotaciones.",
  "Look whether these are the right ones. To be sure, put the files where the METS says they are.":
    "Mire si son los correctos. Para estar seguro, ponga los archivos donde dice el METS.",
  "Manifests": "Manifiestos",
  "Markdown": "Markdown",
  "Metadata by the schema {1}.": "Metadatos según el esquema {1}.",
  "Metadata follow a schema that is not in the data model; it was deleted or renamed, perhaps.":
    "Hay metadatos según un esquema que no está en el modelo de datos; quizá se borró o cambió de nombre.",
  "Metadata of folders": "Metadatos de carpetas",
  "Metadata of folders too": "También los metadatos de carpetas",
  "Metadata of images": "Metadatos de imágenes",
  "Metadata of whole IIIF manifests are not in this list; the folder metadata export has them.":
    "Los metadatos de manifiestos IIIF enteros no están en esta lista; los tiene la exportación de metadatos de carpetas.",
  "Metadata schemas of folders": "Esquemas de metadatos de carpetas",
  "Metadata schemas of images": "Esquemas de metadatos de imágenes",
  "Metadata that are stored as a list, if only of one, are left blank.":
    "Los metadatos guardados como lista, aunque sea de uno solo, quedan en blanco.",
  "Metadata that name no schema.": "Metadatos que no nombran ningún esquema.",
  "Metadata whose schema the data model no longer has are left out; so are notes, and all but the first of several descriptions of one thing.":
    "Se omiten los metadatos cuyo esquema ya no tiene el modelo de datos; también las notas, y todas las descripciones de una misma cosa salvo la primera.",
  "Model files": "Archivos de los modelos",
  "Models": "Modelos",
  "Most viewers read both. Some fetch no files beside the manifest; others are slow with large manifests.":
    "La mayoría de los visores leen ambas cosas. Algunos no traen archivos que estén junto al manifiesto; otros son lentos con manifiestos grandes.",
  "Names": "Nombres",
  "Names of images, with commas between them. * stands for any characters: plan*, letters/1623/*.":
    "Nombres de imágenes, separados por comas. * vale por cualesquiera caracteres: plan*, letters/1623/*.",
  "No base address is given; all addresses in the manifests begin with https://example.org/iiif.":
    "No se da dirección de base; todas las direcciones de los manifiestos empiezan por https://example.org/iiif.",
  "No licence is stated. Ask whoever holds the rights before you use this.":
    "No se indica licencia. Pregunte a quien tenga los derechos antes de usarlo.",
  "No pictures": "Sin imágenes",
  "None of the document's page images is in the folder.":
    "Ninguna de las imágenes de página del documento está en la carpeta.",
  "None of the page files that the METS names is here; the pages are taken as they lie in the folders.":
    "Ninguno de los archivos de página que nombra el METS está aquí; las páginas se toman como están en las carpetas.",
  "None: the result as it is": "Ninguno: el resultado tal cual",
  "Not a readable zip: {1}.": "No es un ZIP legible: {1}.",
  "Not looked at: {1}.": "No se ha mirado: {1}.",
  "Not looked into: {1}.": "No se ha mirado dentro: {1}.",
  "Notes": "Notas",
  "Nothing in the folder is as was asked for.": "Nada de la carpeta es como se pidió.",
  "Nothing needs to be done: the relation was deleted, and its name stayed behind.":
    "No hay que hacer nada: la relación se borró y quedó su nombre.",
  "Nothing of it can be read.": "No se puede leer nada de él.",
  "Numbers are places in the document, from 1; all else are names of pages. Compare them with the list of pages.":
    "Los números son lugares en el documento, desde 1; lo demás, nombres de páginas. Compárelos con la lista de páginas.",
  "OCRD-ZIP, for OCR-D (ALTO or PAGE of one document)": "OCRD-ZIP, para OCR-D (ALTO o PAGE de un documento)",
  "Of a METS the pages, their order, labels and files are carried over, but not chapters and descriptions of the work.":
    "De un METS se conservan las páginas, su orden, sus etiquetas y sus archivos, pero no los capítulos ni las descripciones de la obra.",
  "Of an imported manifest a copy with your annotations is made, if its original is in the folder; its images stay where they are.":
    "De un manifiesto importado se hace una copia con sus anotaciones, si su original está en la carpeta; sus imágenes se quedan donde están.",
  "Of properties with the same name in one family of classes only the last column has values.":
    "De propiedades con el mismo nombre en una familia de clases, solo la última columna tiene valores.",
  "Of several notes on an annotation only the first is exported.":
    "De varias notas de una anotación solo se exporta la primera.",
  "Of several readings the preferred one is written; directions of lines are left out.":
    "De varias lecturas se escribe la preferida; se omiten las direcciones de las líneas.",
  "Of several values that a manifest has under one label only the first is given.":
    "De varios valores que un manifiesto tiene bajo una etiqueta solo se da el primero.",
  "Of the annotations at both ends only what identifies them is given; the rest is in their own export.":
    "De las anotaciones de ambos extremos solo se da lo que las identifica; lo demás está en su propia exportación.",
  "One entry of the file is no annotation and is left out.": "Una entrada del archivo no es una anotación y se omite.",
  "One for each image": "Uno por imagen",
  "One for the folder, its sub-folders as chapters": "Uno para la carpeta, con sus subcarpetas como capítulos",
  "One list, as in the work folder": "Una sola lista, como en la carpeta de trabajo",
  "One of them may name a wrong image, or its own may be missing. Put the images beside their transcriptions.":
    "Quizá una de ellas nombra una imagen equivocada, o falta la suya. Ponga las imágenes junto a sus transcripciones.",
  "Only some of the pages and lines": "Solo una parte de las páginas y líneas",
  "Only a part of the folder": "Solo una parte de la carpeta",
  "Only lines of these types are exported.": "Solo se exportan líneas de estos tipos.",
  "Only relations both of whose ends are chosen. Otherwise one is enough, as in IMMARKUS.":
    "Solo relaciones cuyos dos extremos están elegidos. Si no, basta uno, como en IMMARKUS.",
  "Only whole regions can be put in order; lines of different regions cannot take turns.":
    "Solo se pueden ordenar regiones enteras; las líneas de regiones distintas no pueden alternarse.",
  "Open an IMMARKUS work folder (it holds _immarkus.model.json), or a folder with ALTO or PAGE files.":
    "Abra una carpeta de trabajo de IMMARKUS (contiene _immarkus.model.json), o una carpeta con archivos ALTO o PAGE.",
  "Open it in an image program. If it opens there, save it as JPEG or PNG under the same name.":
    "Ábrala en un programa de imágenes. Si allí se abre, guárdela como JPEG o PNG con el mismo nombre.",
  "Open the folder that it points to, if you need what is in it.":
    "Abra la carpeta a la que apunta, si necesita lo que contiene.",
  "Open the work folder itself, not a folder in it nor the one around it. Without a model, classes appear under their ids.":
    "Abra la carpeta de trabajo misma, ni una de sus subcarpetas ni la carpeta que la contiene. Sin modelo, las clases aparecen con sus identificadores.",
  "Open {1} in the browser, save it as a .json file anywhere in the work folder (IMMARKUS passes over it), and open the folder again. Nothing is ever fetched from the network here.":
    "Abra {1} en el navegador, guárdelo como archivo .json en cualquier lugar de la carpeta de trabajo (IMMARKUS lo pasa por alto), y abra la carpeta otra vez. Aquí nunca se trae nada de la red.",
  "Option {1} is a list, not {2}.": "La opción {1} es una lista, no {2}.",
  "Option {1} is a number, not {2}.": "La opción {1} es un número, no {2}.",
  "Option {1} is one of {2}, not {3}.": "La opción {1} es uno de {2}, no {3}.",
  "Option {1} is yes or no, not {2}.": "La opción {1} es sí o no, no {2}.",
  "Option {1} starts like a JSON list but is none: {2}.": "La opción {1} empieza como una lista JSON pero no lo es: {2}.",
  "Order of lines": "Orden de las líneas",
  "Other programs stumble over them. Draw them anew where you need them.":
    "Otros programas tropiezan con ellas. Dibújelas de nuevo donde las necesite.",
  "Outlines of fewer than three points and baselines of fewer than two are left out.":
    "Se omiten los contornos de menos de tres puntos y las líneas de base de menos de dos.",
  "Over their cells, for every program": "Sobre sus celdas, para cualquier programa",
  "PAGE": "PAGE",
  "PAGE 2013 counts in whole pixels; regions lie side by side, so the cells of a table lose rows and columns.":
    "PAGE 2013 cuenta en píxeles enteros; las regiones están una junto a otra, así que las celdas de una tabla pierden filas y columnas.",
  "PAGE 2013 for Transkribus, in a folder page below the images":
    "PAGE 2013 para Transkribus, en una carpeta page bajo las imágenes",
  "PAGE 2019": "PAGE 2019",
  "PAGE 2019 for eScriptorium": "PAGE 2019 para eScriptorium",
  "PAGE counts in whole pixels, and points outside the page are moved to its edge.":
    "PAGE cuenta en píxeles enteros, y los puntos de fuera de la página se llevan a su borde.",
  "PAGE names languages from a list of its own; others are left out.":
    "PAGE nombra los idiomas según una lista propia; los demás se omiten.",
  "PAGE's custom attributes, the rows and columns of tables, and the way lines follow each other have no place in ALTO.":
    "Los atributos custom de PAGE, las filas y columnas de las tablas y la dirección en que se suceden las líneas no tienen sitio en ALTO.",
  "Package": "Paquete",
  "Pages": "Páginas",
  "Pages of the METS are said to consist of files that it does not list.":
    "Según el METS, hay páginas formadas por archivos que él no enumera.",
  "Pages that were asked for are not there.": "Faltan páginas que se pidieron.",
  "Pages, and lines of a heading type (HeadingLine, heading), become headings; regions, paragraphs.":
    "Las páginas, y las líneas de un tipo de título (HeadingLine, heading), pasan a ser títulos; las regiones, párrafos.",
  "Pairs of link and name, as IMMARKUS exports them": "Pares de enlace y nombre, como los exporta IMMARKUS",
  "Parent models, owners and rights stand in eScriptorium's database; they are not in the files.":
    "Los modelos de partida, propietarios y derechos están en la base de datos de eScriptorium; en los archivos no.",
  "Part": "Parte",
  "Parted words and abbreviations lose what they stand for.":
    "Las palabras partidas y las abreviaturas pierden aquello por lo que están.",
  "Pictures": "Imágenes",
  "Place of the pictures": "Lugar de las imágenes",
  "Plain text": "Texto simple",
  "Plain text carries neither regions nor types, places or confidences.":
    "El texto simple no lleva regiones, ni tipos, lugares o confianzas.",
  "Plain text never has them.": "El texto simple nunca las tiene.",
  "Plain text, page by page": "Texto simple, página por página",
  "Points outside the page are moved to its edge.": "Los puntos de fuera de la página se llevan a su borde.",
  "Pretrain": "Preentrenamiento",
  "Programs for linked data (RDF) can read only the annotation page.":
    "Los programas de datos enlazados (RDF) solo pueden leer la página de anotaciones.",
  "Programs for linked data (RDF) drop the values of classes and metadata from the list, and take names for addresses; the annotation page is made for them.":
    "Los programas de datos enlazados (RDF) pierden los valores de clases y metadatos de la lista, y toman nombres por direcciones; la página de anotaciones está hecha para ellos.",
  "Put the file back that has the same name without '.annotations'.":
    "Vuelva a poner el archivo que tiene el mismo nombre sin «.annotations».",
  "Put the image back beside the file, with the same name.":
    "Vuelva a poner la imagen junto al archivo, con el mismo nombre.",
  "Put the image of the page beside its transcription, so that its size in pixels is known.":
    "Ponga la imagen de la página junto a su transcripción, para que se conozca su tamaño en píxeles.",
  "Put the images beside the transcriptions, and open the folder again.":
    "Ponga las imágenes junto a las transcripciones, y abra la carpeta otra vez.",
  "Put the images into the zip, as they are.": "Poner las imágenes en el ZIP, tal cual.",
  "Put the page images beside the XML files.": "Poner las imágenes de página junto a los archivos XML.",
  "Put the report and the recipe of the export into the zip, beside its files.":
    "Poner el informe y la receta de la exportación en el ZIP, junto a sus archivos.",
  "Puts an apostrophe before texts that a spreadsheet program would take for a formula.":
    "Pone un apóstrofo delante de los textos que un programa de hojas de cálculo tomaría por fórmula.",
  "RO-Crate, for research data repositories": "RO-Crate, para repositorios de datos de investigación",
  "Reading order": "Orden de lectura",
  "Recognize": "Reconocimiento",
  "Region types": "Tipos de región",
  "Regions of these types and the lines in them are exported.": "Se exportan las regiones de estos tipos y sus líneas.",
  "Regions that have been given no type.": "Regiones a las que no se ha dado tipo.",
  "Regions without type": "Regiones sin tipo",
  "Relations between annotations are not in the manifests; the relations export has them.":
    "Las relaciones entre anotaciones no están en los manifiestos; las tiene la exportación de relaciones.",
  "Relations inside only": "Solo relaciones internas",
  "Relations name their annotations by id only; the annotations themselves are in the annotations export.":
    "Las relaciones nombran sus anotaciones solo por el identificador; las anotaciones están en su exportación.",
  "Relations of these types, and annotations at their ends.": "Relaciones de estos tipos, y anotaciones en sus extremos.",
  "Relationship types": "Tipos de relación",
  "Relationships as JSON-LD": "Relaciones como JSON-LD",
  "Relationships as a spreadsheet": "Relaciones como hoja de cálculo",
  "Rename one of the images, so that IMMARKUS can tell their annotations apart.":
    "Cambie el nombre de una de las imágenes, para que IMMARKUS pueda distinguir sus anotaciones.",
  "Roles": "Funciones",
  "Save it anew from the library's website.": "Guárdelo de nuevo desde el sitio web de la biblioteca.",
  "Save it in UTF-8, with the program it comes from or with an editor that knows its encoding, and open the folder again.":
    "Guárdelo en UTF-8, con el programa del que viene o con un editor que conozca su codificación, y abra la carpeta de nuevo.",
  "Save the manifest in the folder, and beside it the images in full size under the names that they have on their server, and the pictures are cut from these.":
    "Guarde el manifiesto en la carpeta, y junto a él las imágenes a tamaño completo con los nombres que tienen en su servidor: los recortes se toman de ellas.",
  "Save them as JPEG or PNG, if you want to put the package on a plain web server.":
    "Guárdelas como JPEG o PNG, si quiere poner el paquete en un servidor web sencillo.",
  "Search": "Búsqueda",
  "Segment": "Segmentación",
  "Semicolon": "Punto y coma",
  "Several pages have the same image.": "Varias páginas tienen la misma imagen.",
  "Shapes are given by their kind and bounding box; the outlines themselves are in the JSON-LD export.":
    "De las formas se da el tipo y el recuadro; los contornos están en la exportación JSON-LD.",
  "Shapes for Mirador": "Formas para Mirador",
  "So a line of the page is one line in every export. If it is really several lines, part them in the program the file comes from.":
    "Así, una línea de la página es una línea en cada exportación. Si en realidad son varias, sepárelas en el programa del que procede el archivo.",
  "Switch the protection off if the file is read by a program that does not calculate.":
    "Desactive la protección si el archivo lo lee un programa que no calcula.",
  "Tab": "Tabulador",
  "Take some of the conditions back.": "Quite algunas de las condiciones.",
  "Tell the library that publishes the manifest.": "Avise a la biblioteca que publica el manifiesto.",
  "Text and XML exports do not need it. To export with images, put it beside the transcription.":
    "Las exportaciones de texto y XML no la necesitan. Para exportar con imágenes, póngala junto a la transcripción.",
  "Text and XML exports do not need them. To export with images, put them beside the transcriptions.":
    "Las exportaciones de texto y XML no las necesitan. Para exportar con imágenes, póngalas junto a las transcripciones.",
  "Text and types are kept. Correct the coordinates in the program the file comes from, if you need them.":
    "El texto y los tipos se conservan. Corrija las coordenadas en el programa del que viene el archivo, si las necesita.",
  "Text is taken from {1}; whole pages: {2}, single lines: {3}.": "Se toma texto de {1}; páginas enteras: {2}, líneas sueltas: {3}.",
  "Texts that a spreadsheet program would take for a formula have an apostrophe before them.":
    "Los textos que un programa de hojas de cálculo tomaría por fórmula llevan un apóstrofo delante.",
  "The file is in an encoding that is not known here.": "El archivo está en una codificación que aquí no se conoce.",
  "The file says that it is in the encoding {1}, but it is read as UTF-8.":
    "El archivo dice estar en la codificación {1}, pero se lee como UTF-8.",
  "The METS names files at other places than those where they are; files of the same name are taken.":
    "El METS nombra archivos en otros lugares que los suyos; se toman archivos del mismo nombre.",
  "The METS names files that are not here.": "El METS nombra archivos que no están aquí.",
  "The address on the web under which the unpacked files will lie, such as https://example.org/iiif. Every address in the manifests begins with it.":
    "La dirección web en la que estarán los archivos descomprimidos, por ejemplo https://example.org/iiif. Todas las direcciones de los manifiestos empiezan por ella.",
  "The annotation was deleted, or its file is broken or missing.":
    "La anotación se borró, o su archivo está dañado o falta.",
  "The annotation {1} of a relation does not exist.": "La anotación {1} de una relación no existe.",
  "The annotation's own shape, nothing around it": "La forma misma de la anotación, sin nada alrededor",
  "The base address is no web address; https://example.org/iiif stands in its place.":
    "La dirección de base no es una dirección web; en su lugar figura https://example.org/iiif.",
  "The box around the annotation": "El recuadro de la anotación",
  "The canvas of {1} is not listed.": "El canvas de {1} no está enumerado.",
  "The class {1} of {2} is not in the data model.": "La clase {1} de {2} no está en el modelo de datos.",
  "The coordinates are not in pixels.": "Las coordenadas no están en píxeles.",
  "The date is given as year, month and day, such as 2026-05-31, not {1}.":
    "La fecha se da como año, mes y día, por ejemplo 2026-05-31, no {1}.",
  "The description of an imported IIIF manifest is not in the form that IMMARKUS writes.":
    "La descripción de un manifiesto IIIF importado no tiene la forma en que la escribe IMMARKUS.",
  "The file could not be read.": "No se pudo leer el archivo.",
  "The file could not be read: {1}.": "No se pudo leer el archivo: {1}.",
  "The file does not hold a description of the folder.": "El archivo no contiene una descripción de la carpeta.",
  "The file does not hold a list of annotations.": "El archivo no contiene una lista de anotaciones.",
  "The file does not say how large the page is.": "El archivo no dice qué tamaño tiene la página.",
  "The file has changed since the folder was opened. Open the folder again.":
    "El archivo ha cambiado desde que se abrió la carpeta. Abra la carpeta otra vez.",
  "The file has numbers that programs cannot count with, or that JSON does not know (NaN); they are kept as text.":
    "El archivo tiene números con los que los programas no saben contar, o que JSON no conoce (NaN); se conservan como texto.",
  "The file is neither ALTO nor PAGE.": "El archivo no es ni ALTO ni PAGE.",
  "The file is neither ALTO nor PAGE: it is <{1}>.": "El archivo no es ni ALTO ni PAGE: es <{1}>.",
  "The file is nested too deeply to be read.": "El archivo está anidado con demasiada profundidad para leerlo.",
  "The file is not a JSON object.": "El archivo no es un objeto JSON.",
  "The file is not in UTF-8; its letters are taken to be in the Windows encoding of Western Europe.":
    "El archivo no está en UTF-8; sus letras se leen en la codificación de Windows de Europa occidental.",
  "The file is not readable JSON.": "El archivo no es JSON legible.",
  "The file is not readable JSON: {1}.": "El archivo no es JSON legible: {1}.",
  "The file is not well-formed XML.": "El archivo no es XML bien formado.",
  "The file is not well-formed XML ({1}). {2}": "El archivo no es XML bien formado ({1}). {2}",
  "The file refers to tags that it does not define.": "El archivo remite a etiquetas que no define.",
  "The file says that it is in the encoding {1}, which is not known here.":
    "El archivo dice estar en la codificación {1}, que aquí no se conoce.",
  "The folder could not be looked into.": "No se pudo mirar dentro de la carpeta.",
  "The folder is no IMMARKUS work folder.": "La carpeta no es una carpeta de trabajo de IMMARKUS.",
  "The format demands an outline of every region and line; one is made for those that have none.":
    "El formato exige un contorno de cada región y línea; se hace uno para las que no lo tienen.",
  "The image cannot be decoded: {1}.": "No se puede decodificar la imagen: {1}.",
  "The image cannot be decoded; its annotations have no pictures.":
    "No se puede decodificar la imagen; sus anotaciones no tienen recortes.",
  "The image is broken, or of a kind whose size cannot be found; it is left out with its annotations.":
    "La imagen está dañada, o es de un tipo cuyo tamaño no se puede averiguar; se omite con sus anotaciones.",
  "The image is not as large as the transcription says.": "La imagen no es tan grande como dice la transcripción.",
  "The image may have been replaced by a smaller one, or the annotation was drawn by a click.":
    "Quizá se sustituyó la imagen por una menor, o la anotación se dibujó con un solo clic.",
  "The image of the page is not in the folder.": "La imagen de la página no está en la carpeta.",
  "The images are not in the zip; they have to be put beside the manifests, in the same folders.":
    "Las imágenes no están en el ZIP; hay que ponerlas junto a los manifiestos, en las mismas carpetas.",
  "The least confidence is a number from 0 to 1, not {1}.": "La confianza mínima es un número de 0 a 1, no {1}.",
  "The link holds no recipe, or only a part of one.": "El enlace no contiene ninguna receta, o solo una parte.",
  "The list is for scripts that read IMMARKUS's own export. The page is for linked data: images, classes and annotations have addresses, and no value is lost.":
    "La lista es para scripts que leen la exportación propia de IMMARKUS. La página es para datos enlazados: imágenes, clases y anotaciones tienen direcciones, y no se pierde ningún valor.",
  "The manifest {1} is on the network; what stands only in it (its own metadata, table of contents, images) is left out.":
    "El manifiesto {1} está en la red; se omite lo que solo está en él (sus metadatos, índice e imágenes).",
  "The manifests work in no viewer yet. Give the address on the web under which you will put the unpacked files.":
    "Los manifiestos no funcionan aún en ningún visor. Dé la dirección web en la que pondrá los archivos descomprimidos.",
  "The metadata of the work folder itself are left out.": "Se omiten los metadatos de la propia carpeta de trabajo.",
  "The model file cannot be read: {1}.": "No se puede leer el archivo del modelo: {1}.",
  "The model file does not say what it is; it is listed by its name only.":
    "El archivo del modelo no dice qué es; se cita solo por su nombre.",
  "The name of a relation that does not exist is left out.": "Se omite el nombre de una relación que no existe.",
  "The names of these types are lost; the regions and lines count as untyped.":
    "Los nombres de estos tipos se pierden; las regiones y líneas cuentan como sin tipo.",
  "The original manifest has no canvas {1}; what there is on it ({2}) is left out.":
    "El manifiesto original no tiene el canvas {1}; se omite lo que hay en él ({2}).",
  "The original manifest has no list of canvases.": "El manifiesto original no tiene lista de canvas.",
  "The original manifest has no such canvas (any more); the annotations of the canvas are left out.":
    "El manifiesto original no tiene (ya) ese canvas; se omiten las anotaciones del canvas.",
  "The original manifest is in an older version of the IIIF standard; only version 3 can be copied and annotated.":
    "El manifiesto original está en una versión anterior de la norma IIIF; solo la versión 3 se puede copiar y anotar.",
  "The original manifest is not in the form that the IIIF standard demands.":
    "El manifiesto original no tiene la forma que exige la norma IIIF.",
  "The original of an imported manifest is not in the folder, so no annotated copy of it can be made.":
    "El original de un manifiesto importado no está en la carpeta, así que no se puede hacer una copia anotada.",
  "The original of {1} is not in the folder.": "El original de {1} no está en la carpeta.",
  "The page has no text in the version chosen; its regions and lines are exported without text.":
    "La página no tiene texto en la versión elegida; sus regiones y líneas se exportan sin texto.",
  "The page is measured in a unit that the format does not know; its numbers are written as they are.":
    "La página está medida en una unidad que el formato no conoce; sus números se escriben tal cual.",
  "The page is no longer in the file.": "La página ya no está en el archivo.",
  "The pages that are here are taken. If you need the others, open the folder that holds them all.":
    "Se toman las páginas que están aquí. Si necesita las otras, abra la carpeta que las contiene todas.",
  "The parent of an entity class does not exist; the class is taken as a top-level one.":
    "La clase superior de una clase de entidad no existe; la clase se toma por una de nivel superior.",
  "The places of lines and regions do not fit this image. Use the image that the transcription was made with, or one of the same size. Texts and types are not concerned.":
    "Los lugares de líneas y regiones no corresponden a esta imagen. Use la imagen con la que se hizo la transcripción, o una del mismo tamaño. Los textos y tipos no se ven afectados.",
  "The reading order names regions that are not there; they have been deleted, perhaps.":
    "El orden de lectura nombra regiones que no están; quizá se borraron.",
  "The recipe has an option that does not exist, or a value it cannot take; the default is used.":
    "La receta tiene una opción que no existe, o un valor que no puede tomar; se usa el valor por defecto.",
  "The recipe is for an export that does not exist.": "La receta es para una exportación que no existe.",
  "The recipe is of version {1}, this Florilegium knows {2}.":
    "La receta es de la versión {1}, este Florilegium conoce la {2}.",
  "The recipe names something that this folder does not have.": "La receta nombra algo que esta carpeta no tiene.",
  "The recipe was written by a newer Florilegium; it is read as far as it is understood.":
    "La receta la escribió un Florilegium más nuevo; se lee hasta donde se entiende.",
  "The relations are not in the form that IMMARKUS writes.":
    "Las relaciones no tienen la forma en que las escribe IMMARKUS.",
  "The rest of the recipe is used. If it was made for another folder, that may be just right.":
    "Se usa el resto de la receta. Si se hizo para otra carpeta, puede estar muy bien así.",
  "The same as IMMARKUS": "Lo mismo que IMMARKUS",
  "The schema {1} of the metadata of {2} is not in the data model.":
    "El esquema {1} de los metadatos de {2} no está en el modelo de datos.",
  "The shape of an annotation cannot be understood; it is exported without coordinates and picture.":
    "La forma de una anotación no se entiende; se exporta sin coordenadas ni imagen.",
  "The shape of the annotation cannot be understood: {1}.": "La forma de la anotación no se entiende: {1}.",
  "The sheet of {1} is called {2}.": "La hoja de {1} se llama {2}.",
  "The size of the image cannot be found ({1}); it is left out with its {2}.":
    "No se puede averiguar el tamaño de la imagen ({1}); se omite con lo siguiente: {2}.",
  "The standard one holds most; eScriptorium's own is for going back into eScriptorium.":
    "El normal contiene más; el propio de eScriptorium es para volver a eScriptorium.",
  "The standard one holds most; the others are for going into these programs.":
    "El normal contiene más; los otros son para llevarlo a esos programas.",
  "The table of contents of a manifest leads back to itself, or is too deep; it is used as far as it is of use.":
    "El índice de un manifiesto vuelve sobre sí mismo, o es demasiado profundo; se usa en lo que sirve.",
  "The text is given for a whole region and not line by line; it is taken as lines without a place.":
    "El texto se da para una región entera y no línea a línea; se toma como líneas sin lugar.",
  "The text of a line has line breaks in it; each is read as a blank.":
    "El texto de una línea contiene saltos de línea; cada uno se lee como un espacio.",
  "The text of lines is left out, since the recogniser was less sure of it than asked for.":
    "Se omite el texto de líneas, porque el reconocimiento estaba menos seguro de lo pedido.",
  "The text of {1} is left out: confidence below {2}.": "Se omite el texto de {1}: confianza inferior a {2}.",
  "The transcription as one text file, page after page, line after line; as Markdown, if you like.":
    "La transcripción como un archivo de texto, página tras página, línea tras línea; como Markdown, si quiere.",
  "The transcription as text files, one for each page, in one zip; as Markdown, if you like.":
    "La transcripción como archivos de texto, uno por página, en un ZIP; como Markdown, si quiere.",
  "The transcription names an image that is not here; the image with the same name but another ending is taken.":
    "La transcripción nombra una imagen que no está aquí; se toma la del mismo nombre con otra extensión.",
  "The whole data model": "Todo el modelo de datos",
  "The whole model can be put into another work folder; each part can be imported there by itself.":
    "El modelo entero se puede poner en otra carpeta de trabajo; cada parte se puede importar allí por separado.",
  "The words of a line do not make up its text, which has probably been corrected; the line is written as a whole.":
    "Las palabras de una línea no componen su texto, que probablemente se ha corregido; la línea se escribe entera.",
  "The zip cannot be opened.": "No se puede abrir el ZIP.",
  "There are annotations here but no data model (_immarkus.model.json).":
    "Aquí hay anotaciones pero no modelo de datos (_immarkus.model.json).",
  "There are annotations here for an image that is not in the folder; they are left out, as IMMARKUS does.":
    "Aquí hay anotaciones de una imagen que no está en la carpeta; se omiten, como hace IMMARKUS.",
  "There are annotations of an imported IIIF manifest here, but not the manifest's description.":
    "Aquí hay anotaciones de un manifiesto IIIF importado, pero no la descripción del manifiesto.",
  "There are page files beside the METS that it does not name; they follow after its pages.":
    "Junto al METS hay archivos de página que no nombra; siguen después de sus páginas.",
  "There is no METS in the file.": "En el archivo no hay METS.",
  "There is no entity class {1}.": "No hay ninguna clase de entidad {1}.",
  "There is no export {1}; there are: {2}.": "No hay ninguna exportación {1}; hay: {2}.",
  "There is no folder {1}.": "No hay ninguna carpeta {1}.",
  "There is no image {1} among those chosen.": "Entre las elegidas no hay ninguna imagen {1}.",
  "There is no option {1}; there are: {2}.": "No hay ninguna opción {1}; hay: {2}.",
  "There is no page in the file.": "En el archivo no hay ninguna página.",
  "There is no property {1} of any {2}.": "No hay aquí ninguna propiedad {1} (buscada en: {2}).",
  "There is no relationship type {1}.": "No hay ningún tipo de relación {1}.",
  "There is no version of the text called {1}.": "No hay ninguna versión del texto llamada {1}.",
  "There is nothing here that can be exported.": "Aquí no hay nada que se pueda exportar.",
  "These files are not taken for the pages. Ask for a complete METS, or open the folder without it.":
    "Estos archivos no se toman por las páginas. Pida un METS completo, o abra la carpeta sin él.",
  "They are exported under the schema's name.": "Se exportan con el nombre del esquema.",
  "They are exported with the class's id and all their values.":
    "Se exportan con el identificador de la clase y todos sus valores.",
  "They are invisible, and mostly slips of copying. Look at the lines named, if you think they meant something.":
    "Son invisibles, y casi siempre restos de una copia. Mire las líneas indicadas, si cree que significaban algo.",
  "They are turned into pixels where the image is in the folder; without it they stay as they are.":
    "Se convierten en píxeles donde la imagen está en la carpeta; sin ella se quedan como están.",
  "They cannot be seen. The JSON-LD export has them.": "No se pueden ver. La exportación JSON-LD las tiene.",
  "This is no recipe.": "Esto no es una receta.",
  "Trained kraken models with a card for each, a list of all, and checksums, in one zip.":
    "Modelos de kraken entrenados con una ficha de cada uno, una lista de todos y sumas de comprobación, en un ZIP.",
  "Two annotations have the same id; relations lead to the first one.":
    "Dos anotaciones tienen el mismo identificador; las relaciones llevan a la primera.",
  "Two entity classes have the same id; the first one counts.":
    "Dos clases de entidad tienen el mismo identificador; cuenta la primera.",
  "Two entries of the zip have the same path; only the last one can be read.":
    "Dos entradas del ZIP tienen la misma ruta; solo se puede leer la última.",
  "Types of properties, ids of classes and dates of single notes are not in the manifests.":
    "Los tipos de propiedades, identificadores de clases y fechas de cada nota no están en los manifiestos.",
  "Unicode has two ways to write é: as one sign (NFC) or as two (NFD).":
    "Unicode tiene dos maneras de escribir é: como un signo (NFC) o como dos (NFD).",
  "Unknown": "Desconocida",
  "Unpack the outer one and open the folder, if you need what is in it.":
    "Descomprima el exterior y abra la carpeta, si necesita lo que contiene.",
  "Unpack the zip with a program that asks what to do, and open the folder.":
    "Descomprima el ZIP con un programa que pregunte qué hacer, y abra la carpeta.",
  "Unpack the zip, and open the folder.": "Descomprima el ZIP, y abra la carpeta.",
  "Use the newest Florilegium, so that nothing of it is missed.":
    "Use el Florilegium más nuevo, para que no se le escape nada de ella.",
  "Values": "Valores",
  "Values for programs": "Valores para programas",
  "Version of the text": "Versión del texto",
  "Viewers cannot show images of these kinds without an image server.":
    "Los visores no pueden mostrar imágenes de estos tipos sin un servidor de imágenes.",
  "Viewers show annotations as texts. This adds classes, values and notes as IMMARKUS stores them, under the key “immarkus”, which viewers pass over.":
    "Los visores muestran las anotaciones como textos. Esto añade clases, valores y notas como los guarda IMMARKUS, con la clave «immarkus», que los visores pasan por alto.",
  "Viewers show annotations as texts; coordinates of boxes are rounded to whole pixels.":
    "Los visores muestran las anotaciones como textos; las coordenadas de los recuadros se redondean a píxeles enteros.",
  "What both ends of a relation show, cut out of their images.":
    "Lo que muestran los dos extremos de una relación, recortado de sus imágenes.",
  "What could be understood is used. Restore the file from a backup, or draw the relation again.":
    "Se usa lo que se pudo entender. Recupere el archivo de una copia de seguridad, o dibuje de nuevo la relación.",
  "What could be understood of the model is used. Annotations keep their values in any case.":
    "Se usa lo que se pudo entender del modelo. Las anotaciones conservan sus valores en todo caso.",
  "What could still be read of it is taken.": "Se toma lo que aún se pudo leer.",
  "What could still be read of it is taken: {1} lines; compare it with the original.":
    "Se toma lo que aún se pudo leer: {1} líneas; compárelo con el original.",
  "What each annotation shows, cut out of its image.": "Lo que muestra cada anotación, recortado de su imagen.",
  "What images, folders or annotations have to say. A folder hands its metadata on to all that is in it.":
    "Lo que dicen imágenes, carpetas o anotaciones. Una carpeta transmite sus metadatos a todo lo que contiene.",
  "What is said of images as a whole ({1}) is in the export of image metadata.":
    "Lo que se dice de las imágenes en conjunto ({1}) está en la exportación de metadatos de imágenes.",
  "What only IIIF manifests know (their own metadata and tables of contents) is left out, unless the manifests are saved in the folder; the list of problems names their addresses.":
    "Se omite lo que solo saben los manifiestos IIIF (sus metadatos e índices), a no ser que los manifiestos estén guardados en la carpeta; la lista de problemas da sus direcciones.",
  "What the models are for.": "Para qué sirven los modelos.",
  "When it is handed over, as 2026-05-31: stands in BagIt and RO-Crate packages. Without one the same files give the same package on any day.":
    "Cuándo se entrega, por ejemplo 2026-05-31: figura en los paquetes BagIt y RO-Crate. Sin fecha, los mismos archivos dan el mismo paquete cualquier día.",
  "Where it has no text": "Donde no tiene texto",
  "Where the files lie in the result.": "Dónde están los archivos en el resultado.",
  "Where the version chosen has no text, that of another is taken.": "Donde la versión elegida no tiene texto, se toma el de otra.",
  "Where words are put together, lines are no longer those of the page.":
    "Donde se unen palabras, las líneas ya no son las de la página.",
  "With or without": "Con o sin",
  "With report": "Con informe",
  "Without it Excel shows Chinese, Arabic or accented letters wrongly.":
    "Sin ella, Excel muestra mal las letras chinas, árabes o acentuadas.",
  "Without them, the zip holds the list and the cards only.": "Sin ellos, el ZIP contiene solo la lista y las fichas.",
  "Words and characters": "Palabras y caracteres",
  "Words and characters with their places are left out; lines hold the whole text.":
    "Se omiten palabras y caracteres con sus lugares; las líneas tienen todo el texto.",
  "Words parted at the end of a line": "Palabras partidas al final de línea",
  "Write ellipses, polygons, lines and turned boxes as paths, since Mirador shows no others.":
    "Escribir elipses, polígonos, líneas y recuadros girados como trazados, ya que Mirador no muestra otros.",
  "Write words and characters with their places, where there are any.":
    "Escribir palabras y caracteres con sus lugares, donde los haya.",
  "You may lack the right to read it.": "Quizá no tiene permiso para leerlo.",
  "Zeros are left out, the two ends of a range are given like two values, and half-open ones like one.":
    "Los ceros se omiten, los dos extremos de un intervalo se dan como dos valores, y los abiertos como uno.",
  "Zip": "ZIP",
  "a form feed": "un salto de página",
  "a line that names the page, as eScriptorium writes it": "una línea que nombra la página, como la escribe eScriptorium",
  "all files in one folder": "todos los archivos en una carpeta",
  "are put together": "se unen",
  "as in the opened folder": "como en la carpeta abierta",
  "as the page is read, where that is known": "como se lee la página, donde se sabe",
  "as they are": "como están",
  "blocks that do no more than hold others; what they hold is there":
    "bloques que solo contienen a otros; lo que contienen está",
  "composed (NFC)": "compuestos (NFC)",
  "could not be written; the problems say why": "no se pudieron escribir; los problemas dicen por qué",
  "decomposed (NFD)": "descompuestos (NFD)",
  "metadata and notes of whole images, which have no place on them and no row here":
    "metadatos y notas de imágenes enteras, que no tienen lugar en ellas ni fila aquí",
  "more or fewer for parted words that were joined, and for signs of Markdown":
    "más o menos, por las palabras unidas y los signos de Markdown",
  "not chosen": "no elegidos",
  "not of the types, or not as certain, as the options ask for":
    "no de los tipos, o no tan seguros, como piden las opciones",
  "nothing": "nada",
  "of IIIF manifests, which stay where they are": "de manifiestos IIIF, que se quedan donde están",
  "on pages that could not be read": "en páginas que no se pudieron leer",
  "on pages that were not chosen": "en páginas que no se eligieron",
  "one for each document, if there are several": "una por documento, si hay varios",
  "region by region": "región por región",
  "stay as they are": "quedan como están",
  "without class or note, or of a class that the data model does not have":
    "sin clase ni nota, o de una clase que el modelo de datos no tiene",
  "without text, which plain text leaves out": "sin texto, que el texto simple omite",
  "{1} ({2}) cannot be shown by viewers as they are.": "{1} ({2}) no se pueden mostrar en visores tal cual.",
  "{1} Notes lead to their own sheet.": "{1} Las notas llevan a su propia hoja.",
  "{1} cannot be understood.": "{1} no se entiende.",
  "{1} is called {2} in the result.": "{1} se llama {2} en el resultado.",
  "{1} is not a list.": "{1} no es una lista.",
  "{1} is not here; {2} is taken for it.": "{1} no está aquí; se toma {2} en su lugar.",
  "{1} of {2} pages have no image in the folder: {3}{4}.": "{1} de {2} páginas no tienen imagen en la carpeta: {3}{4}.",
  "{1} on IIIF canvases: no picture, since the images are on the network.":
    "{1} sobre canvas IIIF: sin imagen, porque las imágenes están en la red.",
  "{1} share one file of annotations.": "{1} comparten un archivo de anotaciones.",
  "{1} would be taken for a formula and got an apostrophe before it.":
    "{1} se tomarían por una fórmula y llevan un apóstrofo delante.",
  "{1}: halves of characters.": "{1}: mitades de caracteres.",
  "{1}: this folder has no {2}.": "{1}: esta carpeta no lo tiene ({2}).",
  "Names can hold {1}, but no other braces: {2}":
    "Los nombres pueden contener {1}, pero no otras llaves: {2}",
  "{name} is the name of the image without its ending, {number} the place in the document ({number:04} with four digits), {label} what the page is called in the METS, {document} the name of the document.":
    "{name} es el nombre de la imagen sin extensión, {number} el lugar en el documento ({number:04} con cuatro cifras), {label} el nombre de la página en el METS, {document} el nombre del documento.",
};

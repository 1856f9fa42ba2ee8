// العربية. First the page's own texts, by their keys (see en.js); then what Python says, by its English sentence.

export default {
  "page.skip": "الانتقال إلى المحتوى",
  "page.start": "Florilegium، البداية",
  "page.language": "اللغة",
  "page.results": "عمليات التصدير المنتهية",
  "page.promise": "كل شيء يجري على حاسوبك. لا يُرفع شيء مما تفتحه، ولا يُغيَّر مجلدك أبدًا.",
  "page.manual": "الدليل (بالإنجليزية)",

  "state.loading": "جارٍ التحضير",
  "state.ready": "جاهز",
  "state.failed": "تعذّر البدء",
  "state.crashed": "توقّف عن العمل",

  "offline.ready": "يعمل دون اتصال",
  "offline.update": "الانتقال إلى الإصدار الجديد",

  "boot.failed": "تعذّر بدء Florilegium: {reason}",
  "failure.missing": "تعذّر جلب ملف من ملفات هذا الموقع. تحقّق من اتصالك بالشبكة ثم أعد المحاولة؛ فإن لم يُجدِ ذلك فأعد تحميل الصفحة.",
  "failure.crashed": "توقّف Florilegium عن العمل في علامة التبويب هذه؛ وربما لم تكفِ الذاكرة. أعد تحميل الصفحة وافتح المجلد مرة أخرى. وما صُدّر من قبل محفوظ.",
  "failure.unsupported": "ينقص هذا المتصفح شيء يحتاج إليه Florilegium ({what})، أو تمنعه إعداداته. استعمل إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.",
  "failure.reload": "إعادة تحميل الصفحة",
  "language.failed": "لا يمكن عرض الصفحة الآن باللغة {name}: {reason}",

  "welcome.title": "اجمع ما علّقت عليه وما نسخته",
  "welcome.lead": "افتح مجلد عمل IMMARKUS أو مجلدًا فيه ملفات ALTO وPAGE، وانظر ما فيه، ثم خذه جداولَ أو JSON-LD أو XML أو نصًّا.",
  "welcome.drop": "أفلت مجلدًا هنا",
  "welcome.choose": "أو انقر لاختيار مجلد؛ ويصلح ملف ZIP أيضًا",
  "welcome.touch": "اختر مجلدًا",
  "welcome.zip": "فتح ملف ZIP",
  "welcome.sample": "تجربة المثال",
  "welcome.private.title": "يبقى عندك",
  "welcome.private": "تقرأ هذه الصفحة ملفاتك على هذا الحاسوب. لا يُرفع شيء، ولا يُغيَّر شيء في مجلدك.",
  "welcome.complete.title": "لا يضيع شيء خفيةً",
  "welcome.complete": "ما لا يستطيع التصدير حمله يُقال قبل تشغيله، وما اضطُرّ إلى تركه يُسرد بعده.",
  "welcome.open.title": "ملفات يقرؤها الآخرون",
  "welcome.open": "Web Annotation وALTO وPAGE وMETS وIIIF وXLSX وCSV: صحيحة وكاملة ومرتبة.",

  "recent.title": "فُتحت من قبل",
  "recent.forget": "نسيان {name}",

  "open.waiting": "التحضير لقراءة {name}…",
  "open.reading": "قراءة {name}",
  "open.cancel": "إلغاء",
  "open.failed": "تعذّر فتح المجلد: {reason}",
  "open.sample.failed": "تعذّر تحميل المثال: {reason}",
  "open.other": "فتح مجلد آخر",

  "inventory.files_one": "ملف واحد",
  "inventory.files_two": "ملفان",
  "inventory.files_few": "{count} ملفات",
  "inventory.files_many": "{count} ملفًا",
  "inventory.files_other": "{count} ملف",
  "inventory.workfolder": "مجلد عمل IMMARKUS",
  "inventory.document": "وثيقة منسوخة",
  "inventory.models": "نماذج",
  "inventory.other": "مجلد",
  "inventory.pages_one": "الصفحات",
  "inventory.pages_two": "الصفحات",
  "inventory.pages_few": "الصفحات",
  "inventory.pages_many": "الصفحات",
  "inventory.pages_other": "الصفحات",
  "inventory.images_one": "الصور",
  "inventory.images_two": "الصور",
  "inventory.images_few": "الصور",
  "inventory.images_many": "الصور",
  "inventory.images_other": "الصور",
  "inventory.regions_one": "المناطق",
  "inventory.regions_two": "المناطق",
  "inventory.regions_few": "المناطق",
  "inventory.regions_many": "المناطق",
  "inventory.regions_other": "المناطق",
  "inventory.lines_one": "الأسطر",
  "inventory.lines_two": "الأسطر",
  "inventory.lines_few": "الأسطر",
  "inventory.lines_many": "الأسطر",
  "inventory.lines_other": "الأسطر",
  "inventory.orphans_one": "أسطر بلا منطقة",
  "inventory.orphans_two": "أسطر بلا منطقة",
  "inventory.orphans_few": "أسطر بلا منطقة",
  "inventory.orphans_many": "أسطر بلا منطقة",
  "inventory.orphans_other": "أسطر بلا منطقة",
  "inventory.characters_one": "الأحرف",
  "inventory.characters_two": "الأحرف",
  "inventory.characters_few": "الأحرف",
  "inventory.characters_many": "الأحرف",
  "inventory.characters_other": "الأحرف",
  "inventory.annotations_one": "التعليقات",
  "inventory.annotations_two": "التعليقات",
  "inventory.annotations_few": "التعليقات",
  "inventory.annotations_many": "التعليقات",
  "inventory.annotations_other": "التعليقات",
  "inventory.notes_one": "الملاحظات",
  "inventory.notes_two": "الملاحظات",
  "inventory.notes_few": "الملاحظات",
  "inventory.notes_many": "الملاحظات",
  "inventory.notes_other": "الملاحظات",
  "inventory.relations_one": "العلاقات",
  "inventory.relations_two": "العلاقات",
  "inventory.relations_few": "العلاقات",
  "inventory.relations_many": "العلاقات",
  "inventory.relations_other": "العلاقات",
  "inventory.classes_one": "أصناف الكيانات",
  "inventory.classes_two": "أصناف الكيانات",
  "inventory.classes_few": "أصناف الكيانات",
  "inventory.classes_many": "أصناف الكيانات",
  "inventory.classes_other": "أصناف الكيانات",
  "inventory.schemas_one": "مخططات البيانات الوصفية",
  "inventory.schemas_two": "مخططات البيانات الوصفية",
  "inventory.schemas_few": "مخططات البيانات الوصفية",
  "inventory.schemas_many": "مخططات البيانات الوصفية",
  "inventory.schemas_other": "مخططات البيانات الوصفية",
  "inventory.manifests_one": "بيانات IIIF (مانيفست)",
  "inventory.manifests_two": "بيانات IIIF (مانيفست)",
  "inventory.manifests_few": "بيانات IIIF (مانيفست)",
  "inventory.manifests_many": "بيانات IIIF (مانيفست)",
  "inventory.manifests_other": "بيانات IIIF (مانيفست)",
  "inventory.byclass": "التعليقات بحسب الصنف",
  "inventory.regiontypes": "أنواع المناطق",
  "inventory.linetypes": "أنواع الأسطر",
  "inventory.versions": "نسخ النص",

  "versions.version": "النسخة",
  "versions.pages": "الصفحات",
  "versions.lines": "الأسطر",
  "versions.transcribed": "أسطر فيها نص",

  "inventory.untyped": "(بلا نوع)",

  "leaves.title": "صفحات {name} وصوره",

  "annotations.fold_one": "جدول تعليق واحد",
  "annotations.fold_two": "جدول تعليقين",
  "annotations.fold_few": "جدول {count} تعليقات",
  "annotations.fold_many": "جدول {count} تعليقًا",
  "annotations.fold_other": "جدول {count} تعليق",
  "annotations.title": "التعليقات",
  "annotations.failed": "تعذّر إظهار هذا: {reason}",
  "annotations.class": "الصنف",
  "annotations.text": "الملاحظات والقيم",
  "annotations.image": "الصورة",
  "annotations.unclassed": "(بلا صنف)",

  "viewer.title": "العارض",
  "viewer.stage": "صورة عليها ما رُسم فيها. علامتا الزائد والناقص للتكبير والتصغير، ومفاتيح الأسهم للتحريك، و0 لإظهارها كلها، وPage Up وPage Down لتقليب الصفحات.",
  "viewer.text": "ما كُتب هنا",
  "viewer.place": "{number} من {total}",
  "viewer.previous": "السابق",
  "viewer.next": "التالي",
  "viewer.closer": "تكبير",
  "viewer.farther": "تصغير",
  "viewer.fit": "إظهار الكل",
  "viewer.fill": "ملء النافذة",
  "viewer.close": "إغلاق",
  "viewer.regions": "المناطق",
  "viewer.lines": "الأسطر",
  "viewer.classes": "الأصناف",
  "viewer.relations": "العلاقات",
  "viewer.unnamed": "(بلا اسم)",
  "viewer.leads": "← {name}: {other}",
  "viewer.comes": "→ {name}: {other}",
  "viewer.relates": "– {name}: {other}",
  "viewer.outlines": "حدود الأسطر",
  "viewer.baselines": "خطوط الأساس",
  "viewer.options": "خيارات التصدير",
  "viewer.leftout": "متروك",
  "viewer.untranscribed": "(بلا نص)",
  "viewer.follows": "ما هو رمادي تتركه خيارات «{title}».",
  "viewer.notchosen": "«{title}» يترك هذا كله.",
  "viewer.noimage": "ليس في المجلد صورة لهذه الصفحة.",
  "viewer.elsewhere": "هذه الصورة على الشبكة في مانيفست IIIF؛ ولا تُجلب.",
  "viewer.undecoded": "لا يمكن إظهار هذه الصورة هنا.",
  "viewer.empty": "لم يُرسم عليها شيء ولم يُكتب.",
  "viewer.failed": "تعذّر إظهار هذا: {reason}",

  "preview.title": "معاينة",
  "preview.of": "معاينة {name}",
  "preview.making": "إعداد بداية الملف الأول…",
  "preview.goeson": "هذه البداية فقط.",
  "preview.nothing": "ليس مع هذه الخيارات ملف لإظهاره.",
  "preview.failed": "لا معاينة: {reason}",

  "models.name": "النموذج",
  "models.role": "الوظيفة",
  "models.accuracy": "الدقة",
  "models.knows": "يعرف",
  "models.size": "الحجم",

  "problems.none": "لم توجد مشكلات.",
  "problems.title_one": "أمر واحد ينبغي معرفته",
  "problems.title_two": "أمران ينبغي معرفتهما",
  "problems.title_few": "{count} أمور ينبغي معرفتها",
  "problems.title_many": "{count} أمرًا ينبغي معرفته",
  "problems.title_other": "{count} أمر ينبغي معرفته",
  "problems.error": "خطأ",
  "problems.warning": "تحذير",
  "problems.note": "ملاحظة",
  "problems.more_one": "وآخر من هذا النوع",
  "problems.more_two": "واثنان آخران من هذا النوع",
  "problems.more_few": "و{count} أخرى من هذا النوع",
  "problems.more_many": "و{count} أخرى من هذا النوع",
  "problems.more_other": "و{count} أخرى من هذا النوع",

  "exports.title": "التصدير",
  "exports.none": "لا يوجد تصدير لما في هذا المجلد.",
  "exports.run": "تصدير",
  "exports.cancel": "إلغاء",
  "exports.counts": "في النتيجة: {counts}",
  "exports.foreseen_one": "أمر واحد ينبغي معرفته مسبقًا",
  "exports.foreseen_two": "أمران ينبغي معرفتهما مسبقًا",
  "exports.foreseen_few": "{count} أمور ينبغي معرفتها مسبقًا",
  "exports.foreseen_many": "{count} أمرًا ينبغي معرفته مسبقًا",
  "exports.foreseen_other": "{count} أمر ينبغي معرفته مسبقًا",
  "exports.losses": "ما يتركه هذا التصدير",
  "exports.packages": "تحميل ما يحتاجه هذا التصدير…",
  "exports.starting": "البدء…",
  "exports.cancelled": "أُلغي. لم يُحفظ شيء.",
  "exports.failed": "تعذّر التصدير: {reason}",
  "exports.progress": "{done} من {total}",
  "exports.left": "بقي نحو {time}",
  "exports.run.file": "التصدير إلى ملف…",
  "exports.run.folder": "التصدير إلى مجلد…",
  "exports.inside": "هذا المكان داخل المجلد المفتوح، ولا يُكتب هناك شيء أبدًا. اختر مكانًا آخر من فضلك.",

  "choices.all": "الكل",
  "choices.all.of": "الكل: {what}",
  "choices.none": "لا شيء",
  "choices.none.of": "لا شيء: {what}",
  "choices.amount_one": "واحد محدد من {total}",
  "choices.amount_two": "اثنان محددان من {total}",
  "choices.amount_few": "{count} محددة من {total}",
  "choices.amount_many": "{count} محددًا من {total}",
  "choices.amount_other": "{count} محدد من {total}",
  "choices.range": "لتحديد الكثير دفعة واحدة أو إلغاء تحديده، خذ الأول ثم الأخير مع الضغط على مفتاح Shift.",
  "options.chosen": "{label}: {chosen}",
  "options.yes": "نعم",
  "options.no": "لا",
  "chain.further": "حيث لا نص في «{version}» أيضًا",

  "conditions.property": "الخاصية",
  "conditions.of.image": "للصور",
  "conditions.of.folder": "للمجلدات",
  "conditions.of.annotation": "للتعليقات",
  "conditions.sign": "الشرط",
  "conditions.sign.~": "تحتوي على",
  "conditions.sign.=": "هي",
  "conditions.sign.+": "موجودة",
  "conditions.sign.-": "غير موجودة",
  "conditions.told.~": "{of}: {property} تحتوي على «{value}»",
  "conditions.told.=": "{of}: {property} هي «{value}»",
  "conditions.told.+": "{of}: {property} موجودة",
  "conditions.told.-": "{of}: {property} غير موجودة",
  "conditions.value": "القيمة",
  "conditions.add": "إضافة",
  "conditions.remove": "سحب: {condition}",

  "result.ready": "{name} جاهز",
  "result.saved": "حُفظ {name}",
  "result.download": "تنزيل",
  "result.close": "إغلاق",
  "result.problems_one": "أمر واحد ينبغي معرفته عن هذا التصدير",
  "result.problems_two": "أمران ينبغي معرفتهما عن هذا التصدير",
  "result.problems_few": "{count} أمور ينبغي معرفتها عن هذا التصدير",
  "result.problems_many": "{count} أمرًا ينبغي معرفته عن هذا التصدير",
  "result.problems_other": "{count} أمر ينبغي معرفته عن هذا التصدير",
  "result.listed": "مدرج بين عمليات التصدير السابقة",
  "result.filed": "محفوظ في هذا المتصفح",
  "result.unfiled": "نزّله الآن: ليس في هذا المتصفح مكان لحفظه.",
  "result.left": "ما ليس فيه",
  "result.gone": "{things}: {why}",

  "report.open": "التقرير",
  "report.save": "حفظ التقرير بصيغة JSON",

  "recipe.copy": "نسخ رابط الوصفة",
  "recipe.save": "حفظ الوصفة",
  "recipe.waiting": "يحمل هذا الرابط وصفة لتصدير. افتح مجلدًا فيظهر التصدير وقد مُلئ كل شيء فيه.",
  "recipe.named": "يحمل هذا الرابط وصفة لـ«{title}». افتح مجلدًا فيظهر وقد مُلئ كل شيء فيه.",
  "recipe.filled": "مُلئ «{title}» كما تقول الوصفة.",
  "recipe.inapplicable": "الوصفة لـ«{title}»، وليس في هذا المجلد شيء لذلك.",
  "recipe.unusable": "لا يمكن استعمال الوصفة التي في هذا الرابط.",
  "recipe.problems_one": "أمر واحد ينبغي معرفته عن الوصفة",
  "recipe.problems_two": "أمران ينبغي معرفتهما عن الوصفة",
  "recipe.problems_few": "{count} أمور ينبغي معرفتها عن الوصفة",
  "recipe.problems_many": "{count} أمرًا ينبغي معرفته عن الوصفة",
  "recipe.problems_other": "{count} أمر ينبغي معرفته عن الوصفة",

  "link.copied": "نُسخ",

  "delivery.title": "الحزمة والتقرير والوصفة",

  "files.title": "عمليات التصدير السابقة",
  "files.link": "عمليات التصدير السابقة ({number})",
  "files.back": "رجوع",
  "files.none": "لا شيء هنا بعد. كل تصدير تجريه يُحفظ في هذا المتصفح إلى أن تحذفه.",
  "files.space": "هي في هذا المتصفح على هذا الحاسوب. المستعمل: {usage} من {quota}.",
  "files.short": "المساحة توشك أن تنفد. ما لا تسعه من عمليات التصدير يمكن تنزيله كالعادة، لكنه لا يُحفظ هنا.",
  "files.free_one": "حذف الأقدم ({size})",
  "files.free_two": "حذف الأقدمَين ({size})",
  "files.free_few": "حذف أقدم {count} ({size})",
  "files.free_many": "حذف أقدم {count} ({size})",
  "files.free_other": "حذف أقدم {count} ({size})",
  "files.elsewhere": "هذا التصدير ليس في هذا المتصفح. ربما حُذف؛ وروابط التصدير لا تعمل إلا في المتصفح الذي أنشأها. أما روابط الوصفات فتعمل في كل مكان.",
  "files.refused": "لا يسمح لنا المتصفح باستعمال مخزنه: {reason}",
  "files.saved": "حُفظ على قرصك باسم {name}؛ وليس في هذا المتصفح نسخة منه.",
  "files.gone": "أزال المتصفح هذا الملف. تستطيع الوصفة صنعه من جديد.",
  "files.keep": "إبقاء",
  "files.delete": "حذف",
  "files.sure": "أتريد الحذف حقًّا؟",
  "files.more": "المزيد",
  "files.copy": "نسخ رابط هذا التصدير",

  "count.pages_one": "صفحة واحدة",
  "count.pages_two": "صفحتان",
  "count.pages_few": "{count} صفحات",
  "count.pages_many": "{count} صفحة",
  "count.pages_other": "{count} صفحة",
  "count.lines_one": "سطر واحد",
  "count.lines_two": "سطران",
  "count.lines_few": "{count} أسطر",
  "count.lines_many": "{count} سطرًا",
  "count.lines_other": "{count} سطر",
  "count.regions_one": "منطقة واحدة",
  "count.regions_two": "منطقتان",
  "count.regions_few": "{count} مناطق",
  "count.regions_many": "{count} منطقة",
  "count.regions_other": "{count} منطقة",
  "count.characters_one": "حرف واحد",
  "count.characters_two": "حرفان",
  "count.characters_few": "{count} أحرف",
  "count.characters_many": "{count} حرفًا",
  "count.characters_other": "{count} حرف",
  "count.images_one": "صورة واحدة",
  "count.images_two": "صورتان",
  "count.images_few": "{count} صور",
  "count.images_many": "{count} صورة",
  "count.images_other": "{count} صورة",
  "count.annotations_one": "تعليق واحد",
  "count.annotations_two": "تعليقان",
  "count.annotations_few": "{count} تعليقات",
  "count.annotations_many": "{count} تعليقًا",
  "count.annotations_other": "{count} تعليق",
  "count.notes_one": "ملاحظة واحدة",
  "count.notes_two": "ملاحظتان",
  "count.notes_few": "{count} ملاحظات",
  "count.notes_many": "{count} ملاحظة",
  "count.notes_other": "{count} ملاحظة",
  "count.snippets_one": "مقتطع واحد",
  "count.snippets_two": "مقتطعان",
  "count.snippets_few": "{count} مقتطعات",
  "count.snippets_many": "{count} مقتطعًا",
  "count.snippets_other": "{count} مقتطع",
  "count.documents_one": "وثيقة واحدة",
  "count.documents_two": "وثيقتان",
  "count.documents_few": "{count} وثائق",
  "count.documents_many": "{count} وثيقة",
  "count.documents_other": "{count} وثيقة",
  "count.relations_one": "علاقة واحدة",
  "count.relations_two": "علاقتان",
  "count.relations_few": "{count} علاقات",
  "count.relations_many": "{count} علاقة",
  "count.relations_other": "{count} علاقة",
  "count.models_one": "نموذج واحد",
  "count.models_two": "نموذجان",
  "count.models_few": "{count} نماذج",
  "count.models_many": "{count} نموذجًا",
  "count.models_other": "{count} نموذج",
  "count.rows_one": "صف واحد",
  "count.rows_two": "صفان",
  "count.rows_few": "{count} صفوف",
  "count.rows_many": "{count} صفًّا",
  "count.rows_other": "{count} صف",
  "count.folders_one": "مجلد واحد",
  "count.folders_two": "مجلدان",
  "count.folders_few": "{count} مجلدات",
  "count.folders_many": "{count} مجلدًا",
  "count.folders_other": "{count} مجلد",
  "count.with metadata_one": "واحد له بيانات وصفية",
  "count.with metadata_two": "اثنان لهما بيانات وصفية",
  "count.with metadata_few": "{count} لها بيانات وصفية",
  "count.with metadata_many": "{count} لها بيانات وصفية",
  "count.with metadata_other": "{count} لها بيانات وصفية",
  "count.manifests_one": "مانيفست واحد",
  "count.manifests_two": "مانيفستان",
  "count.manifests_few": "{count} مانيفستات",
  "count.manifests_many": "{count} مانيفستًا",
  "count.manifests_other": "{count} مانيفست",
  "count.entity classes_one": "صنف كيانات واحد",
  "count.entity classes_two": "صنفا كيانات",
  "count.entity classes_few": "{count} أصناف كيانات",
  "count.entity classes_many": "{count} صنف كيانات",
  "count.entity classes_other": "{count} صنف كيانات",
  "count.relationship types_one": "نوع علاقات واحد",
  "count.relationship types_two": "نوعا علاقات",
  "count.relationship types_few": "{count} أنواع علاقات",
  "count.relationship types_many": "{count} نوع علاقات",
  "count.relationship types_other": "{count} نوع علاقات",
  "count.image schemas_one": "مخطط صور واحد",
  "count.image schemas_two": "مخططا صور",
  "count.image schemas_few": "{count} مخططات صور",
  "count.image schemas_many": "{count} مخطط صور",
  "count.image schemas_other": "{count} مخطط صور",
  "count.folder schemas_one": "مخطط مجلدات واحد",
  "count.folder schemas_two": "مخططا مجلدات",
  "count.folder schemas_few": "{count} مخططات مجلدات",
  "count.folder schemas_many": "{count} مخطط مجلدات",
  "count.folder schemas_other": "{count} مخطط مجلدات",
  "count.descriptions_one": "وصف واحد",
  "count.descriptions_two": "وصفان",
  "count.descriptions_few": "{count} أوصاف",
  "count.descriptions_many": "{count} وصفًا",
  "count.descriptions_other": "{count} وصف",
  "count.texts_one": "نص واحد",
  "count.texts_two": "نصان",
  "count.texts_few": "{count} نصوص",
  "count.texts_many": "{count} نصًّا",
  "count.texts_other": "{count} نص",

  "(no class)": "(بلا صنف)",
  "(no name)": "(بلا اسم)",
  "A JSON file is too large to be read here and is passed over.": "ملف JSON أكبر من أن يُقرأ هنا فتُجووز.",
  "A PAGE file for each page and a METS file, in one zip; with the images, if you like.":
    "ملف PAGE لكل صفحة وملف METS، في ملف ZIP واحد؛ ومعها الصور إن شئت.",
  "A canvas without an address is left out.": "يُترك الكانفس الذي لا عنوان له.",
  "A checkpoint of a training is listed by its name only: to look into it would mean to run what is in it.":
    "نقطة حفظ من تدريب تُذكر باسمها فقط: فالنظر فيها يعني تشغيل ما فيها.",
  "A condition cannot be understood and is left aside.": "شرط لا يُفهم فلا يؤخذ به.",
  "A confidence that is not between 0 and 1 is left out.": "تُترك درجة ثقة ليست بين 0 و1.",
  "A document can hold several transcriptions of the same pages.": "قد تضم الوثيقة نسخًا عدة لنص الصفحات نفسها.",
  "A file of annotations was copied, perhaps. Delete one of the two in IMMARKUS and draw it again.":
    "ربما نُسخ ملف تعليقات. احذف أحد التعليقين في IMMARKUS وارسمه من جديد.",
  "A file of the result has another name, since its own was taken already or is not legal on every system.":
    "لملف في النتيجة اسم آخر، لأن اسمه مأخوذ أو غير مسموح به في كل الأنظمة.",
  "A folder that was asked for is not there.": "مجلد مطلوب غير موجود.",
  "A link to a folder is not followed.": "لا يُتبع رابط إلى مجلد.",
  "A list, as IMMARKUS exports it": "قائمة كما يصدّرها IMMARKUS",
  "A manifest is what a IIIF viewer opens. Imported manifests become a manifest of their own in any case.":
    "المانيفست هو ما يفتحه عارض IIIF. أما المانيفستات المستوردة فيصير كل منها مانيفستًا مستقلًّا في كل حال.",
  "A page without any text in the version chosen is taken from this one; on other pages, lines without text get that of the line with the same id.":
    "الصفحة التي لا نص فيها البتة في النسخة المختارة تؤخذ من هذه؛ وفي سائر الصفحات تأخذ الأسطر الخالية نص السطر ذي المعرّف نفسه.",
  "A part of the data model is not in the form that IMMARKUS writes.":
    "جزء من نموذج البيانات ليس على الشكل الذي يكتبه IMMARKUS.",
  "A property that was asked for is not there.": "خاصية مطلوبة غير موجودة.",
  "A recipe has no part called {1}.": "ليس في الوصفة جزء اسمه {1}.",
  "A recipe is a JSON file with the key 'florilegium', or a link with '#/recipe/' in it. It may have been cut off on its way: copy it again, all of it.":
    "الوصفة ملف JSON فيه المفتاح «florilegium»، أو رابط فيه «⁦#/recipe/⁩». ربما قُطعت في الطريق: انسخها كلها من جديد.",
  "A relation has no name.": "علاقة بلا اسم.",
  "A relation leads to or from an annotation that does not exist and is left out, as IMMARKUS does.":
    "علاقة تؤدي إلى تعليق غير موجود أو تخرج منه، فتُترك كما يفعل IMMARKUS.",
  "A relationship type that was asked for is not there.": "نوع علاقات مطلوب غير موجود.",
  "A sheet has another name than its class, since Excel does not allow the name, or it is taken.":
    "لورقة اسم غير اسم صنفها، لأن Excel لا يسمح بالاسم أو لأنه مأخوذ.",
  "A sheet has more links between its rows and others than Excel allows; those further down are left out.":
    "في ورقة روابط بين صفوفها وغيرها أكثر مما يسمح به Excel؛ وما كان أسفل يُترك.",
  "A sheet has more rows than Excel allows and goes on in others.":
    "في ورقة صفوف أكثر مما يسمح به Excel، فتُتابَع في أوراق أخرى.",
  "A table of all folders with what is said of each, as an Excel workbook or a CSV file.":
    "جدول بكل المجلدات وما قيل عن كل منها، مصنفَ Excel أو ملفَ CSV.",
  "A table of all images with what is said of each as a whole, as an Excel workbook or a CSV file.":
    "جدول بكل الصور وما قيل عن كل منها جملةً، مصنفَ Excel أو ملفَ CSV.",
  "A text has control characters that a spreadsheet cannot hold; they were removed.":
    "في نص أحرف تحكم لا تسعها الجداول؛ وقد أُزيلت.",
  "A text has halves of characters that cannot be written; each is replaced by �.":
    "في نص أنصاف أحرف لا يمكن كتابتها؛ ويحل محل كل منها �.",
  "A text is longer than a spreadsheet cell can hold and was cut.": "نص أطول مما تسعه خلية جدول، وقد قُصّ.",
  "A version of the text that was asked for is not there.": "نسخة مطلوبة من النص غير موجودة.",
  "A zip inside a zip is not looked into.": "لا يُنظر في ملف ZIP داخل ملف ZIP.",
  "ALTO": "ALTO",
  "ALTO 2.1 counts in whole pixels here, has boxes but no outlines of lines, and level baselines only.":
    "يعدّ ALTO 2.1 هنا بالبكسلات الصحيحة، وفيه أطر لا حدود أسطر، وخطوط أساس أفقية فقط.",
  "ALTO 2.1 for the DFG Viewer and Kitodo": "ALTO 2.1 لعارض DFG وKitodo",
  "ALTO 4.2 as eScriptorium writes it": "ALTO 4.2 كما يكتبه eScriptorium",
  "ALTO 4.4": "ALTO 4.4",
  "Accents and other marks": "الحركات وسائر العلامات",
  "Address or words of the licence, such as https://creativecommons.org/licenses/by/4.0/.":
    "عنوان الرخصة أو نصها، مثل ⁦https://creativecommons.org/licenses/by/4.0/⁩.",
  "All annotations, notes and image metadata as W3C Web Annotations in one JSON file.":
    "كل التعليقات والملاحظات وبيانات الصور الوصفية بصيغة W3C Web Annotation في ملف JSON واحد.",
  "All of an image": "كل ما في الصورة",
  "All of which nothing is said.": "كل ما لم يُقل عنه شيء.",
  "All pages, if none is chosen.": "كل الصفحات إن لم يُختر شيء.",
  "1-20, 35, f12r: numbers are places in the document, all else are names.":
    "⁦1-20, 35, f12r⁩: الأعداد مواضع في الوثيقة، وما سواها أسماء.",
  "All regions become text blocks side by side; languages, directions and words are left out.":
    "تصير كل المناطق كتل نص متجاورة؛ وتُترك اللغات والاتجاهات والكلمات.",
  "All regions become text regions side by side; decimals are cut off, as eScriptorium does it.":
    "تصير كل المناطق مناطق نص متجاورة؛ وتُقصّ الكسور العشرية كما يفعل eScriptorium.",
  "All relations between annotations, each with its name, in one JSON file.":
    "كل العلاقات بين التعليقات، كل منها باسمها، في ملف JSON واحد.",
  "Paths, with commas between them.": "المسارات وبينها فواصل.",
  "All, if none is chosen; each with the folders in it.": "الكل إن لم يُختر شيء؛ كل مجلد مع ما فيه من مجلدات.",
  "An ALTO file for each page and a METS file, in one zip; with the images, if you like.":
    "ملف ALTO لكل صفحة وملف METS، في ملف ZIP واحد؛ ومعها الصور إن شئت.",
  "An Excel workbook with a row for each relation, and pictures of both its ends.":
    "مصنف Excel فيه صف لكل علاقة وصور لطرفيها.",
  "An Excel workbook with a sheet for each top-level class, one for the notes, and a picture in every row.":
    "مصنف Excel فيه ورقة لكل صنف أعلى، وورقة للملاحظات، وصورة في كل صف.",
  "An OCRD-ZIP holds a document with its METS: choose the ALTO or the PAGE export for it.":
    "في OCRD-ZIP وثيقة مع ملف METS لها: اختر لذلك تصدير ALTO أو PAGE.",
  "An OCRD-ZIP holds one document only: choose the pages of one, or take BagIt.":
    "في OCRD-ZIP وثيقة واحدة فقط: اختر صفحات واحدة منها، أو خذ BagIt.",
  "An annotation does not say what it is about; it is kept without a place on the image.":
    "تعليق لا يقول عمّ هو؛ فيُبقى بلا موضع على الصورة.",
  "An annotation lies outside its image, or has no area; its row has no picture.":
    "تعليق خارج صورته أو لا مساحة له؛ فلا صورة في صفه.",
  "An annotation names its image by file name only; in which folder the image lies is not in the file.":
    "تعليق يسمّي صورته باسم الملف فقط؛ وليس في الملف ما يدل على مجلد الصورة.",
  "An annotation of several classes has a row for each, and so has each of several notes.":
    "للتعليق ذي الأصناف العديدة صف لكل منها، وكذلك لكل ملاحظة من ملاحظاته.",
  "An annotation page, for linked data (RDF)": "صفحة تعليقات، للبيانات المترابطة (RDF)",
  "An annotation says nothing: it has neither class nor note.": "تعليق لا يقول شيئًا: ليس له صنف ولا ملاحظة.",
  "An entity class that was asked for is not there.": "صنف كيانات مطلوب غير موجود.",
  "An entry is neither a link nor its name; it is left out.": "مدخل ليس رابطة ولا اسمًا لها؛ فيُترك.",
  "An entry of the zip has a path that leads out of it and is left out.": "مدخل في ملف ZIP مساره يخرج منه، فيُترك.",
  "An entry of the zip is protected with a password and is left out.": "مدخل في ملف ZIP محمي بكلمة سر، فيُترك.",
  "An id is given to more than one element.": "أُعطي معرّف واحد لأكثر من عنصر.",
  "An imported IIIF manifest is on the network; what stands only in it (its own metadata, table of contents, images) is left out.":
    "مانيفست IIIF مستورد على الشبكة؛ وما ليس إلا فيه (بياناته الوصفية وفهرسه وصوره) يُترك.",
  "Annotations": "التعليقات",
  "Annotations are about a canvas that the imported manifest does not list; they are left out, as IMMARKUS does.":
    "تعليقات على كانفس لا يسرده المانيفست المستورد؛ فتُترك كما يفعل IMMARKUS.",
  "Annotations are of a class that is not in the data model; it was deleted, perhaps.":
    "تعليقات من صنف ليس في نموذج البيانات؛ ربما حُذف.",
  "Annotations as JSON-LD": "التعليقات بصيغة JSON-LD",
  "Annotations as a spreadsheet": "التعليقات جدولًا",
  "Annotations in whose notes, values or classes all these words occur, in whatever case; a phrase goes in “quotation marks”.":
    "التعليقات التي ترد كل هذه الكلمات في ملاحظاتها أو قيمها أو أصنافها؛ والعبارة توضع بين «علامتي تنصيص».",
  "Annotations of these classes and of those below them. An annotation of several classes keeps them all, and what describes an image as a whole stays with the image.":
    "تعليقات هذه الأصناف وما تحتها. والتعليق ذو الأصناف العديدة يحتفظ بها كلها، وما يصف الصورة جملةً يبقى معها.",
  "Annotations of which only their place on the image is known.": "التعليقات التي لا يُعرف منها إلا موضعها على الصورة.",
  "Annotations on IIIF canvases have no pictures, unless manifest and images are saved in the folder.":
    "ليس للتعليقات على كانفسات IIIF صور، إلا إذا حُفظ المانيفست والصور في المجلد.",
  "Annotations on IIIF canvases have no pictures: the images are on the network, and nothing is fetched from there.":
    "ليس للتعليقات على كانفسات IIIF صور: فالصور على الشبكة ولا يُجلب منها شيء.",
  "Annotations with a note": "تعليقات لها ملاحظة",
  "Annotations with neither class nor note, and those of classes that the data model no longer has, are left out.":
    "تُترك التعليقات التي لا صنف لها ولا ملاحظة، والتي لم تعد أصنافها في نموذج البيانات.",
  "Annotations without a note": "تعليقات بلا ملاحظة",
  "Archives and repositories take packages whose checksums can be verified years later.":
    "تقبل دور الأرشيف والمستودعات حزمًا يمكن التحقق من مجاميعها الاختبارية بعد سنين.",
  "Ask the library for its address of version 3 (often '/3/' or 'v3' in the address), and save that manifest into the folder.":
    "اسأل المكتبة عن عنوان الإصدار 3 (وفيه غالبًا «⁦/3/⁩» أو «v3»)، واحفظ ذلك المانيفست في المجلد.",
  "BagIt, for archives": "BagIt، لدور الأرشيف",
  "Base address": "العنوان الأساس",
  "Between pages": "بين الصفحات",
  "Blocks that do no more than hold others (ALTO's ComposedBlock) fall away; what they hold is there.":
    "الكتل التي لا تفعل إلا أن تضم غيرها (ComposedBlock في ALTO) تسقط، ويبقى ما فيها.",
  "By the transcription the page is {1} × {2} pixels, but its image {3} is {4} × {5}{6}.":
    "قياس الصفحة بحسب النسخ ⁦{1} × {2}⁩ بكسل، لكن صورتها {3} قياسها ⁦{4} × {5}{6}⁩.",
  "CSV file, all in one table": "ملف CSV، الكل في جدول واحد",
  "CSV: byte order mark": "CSV: علامة ترتيب البايتات",
  "CSV: no formulas": "CSV: بلا صيغ حسابية",
  "CSV: separator": "CSV: الفاصل",
  "Characters that are not written as one sign of Unicode have no place of their own in ALTO; their words have.":
    "الأحرف التي لا تُكتب برمز يونيكود واحد لا موضع خاص لها في ALTO؛ أما كلماتها فلها.",
  "Choose its parent anew in IMMARKUS's data model.": "اختر صنفه الأعلى من جديد في نموذج بيانات IMMARKUS.",
  "Choose its type in IMMARKUS. It is exported without.": "اختر نوعه في IMMARKUS. ويُصدَّر دونه.",
  "Choose their parents anew in IMMARKUS's data model.": "اختر أصنافها العليا من جديد في نموذج بيانات IMMARKUS.",
  "Classes are named by their label or id. Compare it with the data model.":
    "تُسمّى الأصناف باسمها الظاهر أو بمعرّفها. قارن بنموذج البيانات.",
  "Columns": "الأعمدة",
  "Columns for what the folders of an image say; a folder hands its metadata on to all that is in it. With IMMARKUS's columns it is one table, as its graph search exports it.":
    "أعمدة لما تقوله مجلدات الصورة؛ والمجلد يورّث بياناته الوصفية كل ما فيه. ومع أعمدة IMMARKUS يكون جدولًا واحدًا كما يصدّره بحثه في الرسم البياني.",
  "Comma": "فاصلة",
  "Compare its name with the data model.": "قارن اسمه بنموذج البيانات.",
  "Compare its name with the list of versions.": "قارن اسمها بقائمة النسخ.",
  "Compare its name.": "قارن اسمه.",
  "Compare the name with those in the folder. * stands for any characters.":
    "قارن الاسم بما في المجلد. والعلامة * تقوم مقام أي أحرف.",
  "Control characters that XML cannot hold are removed.": "تُزال أحرف التحكم التي لا يسعها XML.",
  "Convert it with 'ketos convert' to a model that can be read safely.":
    "حوّله بالأمر «ketos convert» إلى نموذج تُؤمَن قراءته.",
  "Coordinates that cannot be understood are left out.": "تُترك الإحداثيات التي لا تُفهم.",
  "Coordinates, shapes, authors and dates of change are left out.": "تُترك الإحداثيات والأشكال والمؤلفون وتواريخ التعديل.",
  "Data model": "نموذج البيانات",
  "Date": "التاريخ",
  "Delete it in IMMARKUS, or draw it again.": "احذفه في IMMARKUS، أو ارسمه من جديد.",
  "Delete or rename one of them in IMMARKUS's data model.": "احذف أحدهما أو غيّر اسمه في نموذج بيانات IMMARKUS.",
  "Directions, characters and the order of regions beyond that of the file are left out.":
    "تُترك الاتجاهات والأحرف وترتيب المناطق في ما جاوز ترتيب الملف.",
  "Draw it again in IMMARKUS.": "ارسمه من جديد في IMMARKUS.",
  "Each {1} without metadata is left out.": "يُترك ما لا بيانات وصفية له: {1}.",
  "Either way they are sorted and filtered with their rows. In their cells they are copied with them too; but Excel before 2023, LibreOffice and all others show #VALUE! instead. IMMARKUS's columns always have them over their cells.":
    "في الحالين تُفرز وتُرشَّح مع صفوفها. وفي الخلايا تُنسخ معها أيضًا؛ لكن Excel قبل 2023 وLibreOffice وسائر البرامج تُظهر ⁦‎#VALUE!‎⁩ بدلًا منها. وهي مع أعمدة IMMARKUS فوق الخلايا دائمًا.",
  "Ellipses, polygons, lines and turned boxes become paths.":
    "تصير الأشكال البيضوية والمضلعات والخطوط والأطر المائلة مسارات.",
  "Empty line between regions": "سطر فارغ بين المناطق",
  "Entity classes": "أصناف الكيانات",
  "Entity classes are each other's parents; the first of them is taken as a top-level one.":
    "أصناف كيانات كل منها أعلى من الآخر؛ فيُعدّ أولها صنفًا أعلى.",
  "Entity classes, relationship types and metadata schemas as JSON, to be imported into another work folder.":
    "أصناف الكيانات وأنواع العلاقات ومخططات البيانات الوصفية بصيغة JSON، لاستيرادها في مجلد عمل آخر.",
  "Entry {1} of {2} has no {3}.": "ليس للمدخل {1} من {2} ‏{3}.",
  "Every note, whatever the class of its annotation. The classes lead to the annotation's own row.":
    "كل ملاحظة أيًّا كان صنف تعليقها. والأصناف تؤدي إلى صف التعليق نفسه.",
  "Every relation, with both its ends. The annotations themselves are in another workbook, to which no link can lead: look for their IDs there.":
    "كل علاقة بطرفيها. أما التعليقات نفسها ففي مصنف آخر لا يصل إليه رابط: ابحث هناك عن معرّفاتها.",
  "Everything is read. Exports give new ids where a format demands that they differ.":
    "يُقرأ كل شيء. ويعطي التصدير معرّفات جديدة حيث توجب الصيغة أن تختلف.",
  "Everything, each value in its own column": "كل شيء، كل قيمة في عمود خاص",
  "Excel allows 1,048,576 rows on a sheet. For counting over all of them the JSON-LD export is better.":
    "يسمح Excel بـ1,048,576 صفًّا في الورقة. وللعدّ في جميعها تصدير JSON-LD أصلح.",
  "Excel allows 31 characters and none of [ ] : * ? / \\ in the name of a sheet.":
    "يسمح Excel في اسم الورقة بـ31 حرفًا، وليس منها ⁦[ ] : * ? / \\⁩.",
  "Excel allows 32,767 characters in a cell. The JSON-LD export has the whole text.":
    "يسمح Excel بـ32,767 حرفًا في الخلية. وفي تصدير JSON-LD النص كله.",
  "Excel allows 65,530 links on a sheet. The ids of the annotations tell the same: filter by them.":
    "يسمح Excel بـ65,530 رابطًا في الورقة. ومعرّفات التعليقات تقول الشيء نفسه: رشّح بها.",
  "Excel expects what the region settings of the computer say: a semicolon in much of Europe.":
    "يتوقع Excel ما تقوله إعدادات المنطقة في الحاسوب: الفاصلة المنقوطة في معظم أوروبا.",
  "Excel workbook, a sheet for each schema": "مصنف Excel، ورقة لكل مخطط",
  "Exports take the size from the image, if it is there.": "يأخذ التصدير القياس من الصورة إن وُجدت.",
  "File": "الملف",
  "Folders": "المجلدات",
  "Folders are named by their path inside the work folder, with / between the parts.":
    "تُسمّى المجلدات بمسارها داخل مجلد العمل، وبين أجزائه العلامة /.",
  "Fonts, scripts, orientation, borders, layers, relations, comments, and tags of single words are not carried over.":
    "لا تُنقل الخطوط ولا أنظمة الكتابة ولا اتجاه الصفحة ولا الحدود ولا الطبقات ولا العلاقات ولا التعليقات ولا وسوم الكلمات المفردة.",
  "Form": "الشكل",
  "From 0 to 1. Lines of which the recogniser was less sure are exported without their text; lines of which nobody knows how sure it was keep it.":
    "من 0 إلى 1. الأسطر التي كان التعرّف أقل ثقة بها تُصدَّر بلا نصها؛ والأسطر التي لا يُعرف قدر الثقة بها تحتفظ به.",
  "Give it one in IMMARKUS, or delete it there. It is exported with its place.":
    "أعطه واحدًا في IMMARKUS، أو احذفه هناك. ويُصدَّر مع موضعه.",
  "IIIF manifests": "مانيفستات IIIF",
  "IMMARKUS exports pairs; in its work folder it keeps one flat list. The page goes with the annotations in that form.":
    "يصدّر IMMARKUS أزواجًا، وهو يحتفظ في مجلد عمله بقائمة واحدة مسطحة. والصفحة ترافق التعليقات التي على هذا الشكل.",
  "IMMARKUS stores a list of Web Annotations here. Restore the file from a backup.":
    "يخزن IMMARKUS هنا قائمة من Web Annotations. استعد الملف من نسخة احتياطية.",
  "IMMARKUS's own columns let scripts go on that were written for its exports.":
    "أعمدة IMMARKUS نفسها تُبقي السكربتات المكتوبة لتصديره عاملة.",
  "IMMARKUS's own columns let scripts go on that were written for its exports. As a CSV file they come in IMMARKUS's own form, whatever is chosen below.":
    "أعمدة IMMARKUS نفسها تُبقي السكربتات المكتوبة لتصديره عاملة. وتأتي في ملف CSV على شكل IMMARKUS مهما اختير أدناه.",
  "If it is none of IMMARKUS's files and no IIIF manifest, nothing is lost.":
    "إن لم يكن من ملفات IMMARKUS ولا مانيفست IIIF فلم يضع شيء.",
  "If letters look wrong, save the file as UTF-8.": "إن ظهرت الحروف خطأً فاحفظ الملف بترميز UTF-8.",
  "Images": "الصور",
  "Images of pages are not in the folder; the pages are exported without them.":
    "صور صفحات ليست في المجلد؛ وتُصدَّر الصفحات دونها.",
  "Images on which something is found are exported with all their annotations and relations, as IMMARKUS's graph search does it.":
    "الصور التي يُعثر فيها على شيء تُصدَّر بكل تعليقاتها وعلاقاتها، كما يفعل بحث IMMARKUS في الرسم البياني.",
  "Images that differ only in their ending share one file of annotations; each annotation goes to the image it names.":
    "الصور التي لا تختلف إلا في لاحقة اسمها تشترك في ملف تعليقات واحد؛ وكل تعليق يذهب إلى الصورة التي يسمّيها.",
  "Images that were asked for are not there.": "صور مطلوبة غير موجودة.",
  "Images with annotations and metadata as IIIF Presentation 3 manifests, ready to be put on a web server.":
    "الصور مع التعليقات والبيانات الوصفية في مانيفستات IIIF Presentation 3، جاهزة لوضعها على خادم ويب.",
  "Import the manifest again in IMMARKUS.": "استورد المانيفست من جديد في IMMARKUS.",
  "In Markdown there always is one.": "في Markdown يوجد دائمًا.",
  "In files beside the manifest": "في ملفات إلى جانب المانيفست",
  "In the manifest itself": "في المانيفست نفسه",
  "In their cells, for Excel 365": "في خلاياها، لـ Excel 365",
  "It begins with image:, folder: or annotation: and the name of a property: image:title = Plan.":
    "يبدأ بـ image: أو folder: أو annotation: ثم اسم خاصية: ⁦image:title = Plan⁩.",
  "It has to begin with https:// or http://, and can have no ? and no #.":
    "يجب أن يبدأ بـ ⁦https://⁩ أو ⁦http://⁩، ولا يجوز فيه ? ولا #.",
  "It may be cut off or still downloading. Unpack it with another program, or fetch it again.":
    "ربما قُطع أو ما زال يُنزَّل. فكّ ضغطه ببرنامج آخر، أو اجلبه من جديد.",
  "It may be cut off, or edited by hand with a comma or bracket too many. Restore it from a backup, or mend the place named.":
    "ربما قُطع، أو عُدّل باليد فزادت فاصلة أو قوس. استعده من نسخة احتياطية، أو أصلح الموضع المذكور.",
  "It may be cut off, or edited by hand. Export it again from the program it comes from, or mend the place named.":
    "ربما قُطع أو عُدّل باليد. صدّره من جديد من البرنامج الذي جاء منه، أو أصلح الموضع المذكور.",
  "It may be cut off, or made by another program than kraken.": "ربما قُطع، أو صنعه برنامج غير kraken.",
  "It may have been moved, renamed or changed since the folder was opened, or you may lack the right to read it. Open the folder again.":
    "ربما نُقل أو أُعيدت تسميته أو غُيّر منذ فُتح المجلد، أو ليس لك حق قراءته. افتح المجلد من جديد.",
  "Its properties are not a list.": "خصائصه ليست قائمة.",
  "Its property {1} has no name.": "خاصيته {1} بلا اسم.",
  "Joined at ¬, soft hyphens, - and =; what - and = part only where the next line goes on with a small letter.":
    "تُضم عند ¬ وعلامات الوصل اللينة و- و=؛ ولا يُضم ما عند - و= إلا إذا بدأ السطر التالي بحرف صغير.",
  "Kind of ALTO": "نوع ALTO",
  "Kind of PAGE": "نوع PAGE",
  "Languages, directions, further readings and what else stood in PAGE's custom attributes are left out.":
    "تُترك اللغات والاتجاهات والقراءات الأخرى وما كان في سمات custom في PAGE.",
  "Least confidence": "أدنى درجة ثقة",
  "Licence": "الرخصة",
  "Line types": "أنواع الأسطر",
  "Lines of different regions take turns in the reading order; this format can only put whole regions in order.":
    "تتناوب في ترتيب القراءة أسطر مناطق مختلفة؛ وهذه الصيغة لا ترتّب إلا المناطق كاملة.",
  "Lines outside regions": "أسطر خارج المناطق",
  "Lines that belong to no region.": "الأسطر التي لا تنتمي إلى منطقة.",
  "Lines that have been given no type.": "الأسطر التي لم يُعطَ لها نوع.",
  "Lines without text": "أسطر بلا نص",
  "Lines without type": "أسطر بلا نوع",
  "Links between rows lead to where the rows stood when the file was made; after sorting look for the annotation ID.":
    "الروابط بين الصفوف تؤدي إلى حيث كانت الصفوف عند صنع الملف؛ وبعد الفرز ابحث عن معرّف التعليق.",
  "Look at the place named in a text editor, or delete the entry.": "انظر إلى الموضع المذكور في محرر نصوص، أو احذف المدخل.",
  "Look whether the library has changed the manifest. The JSON-LD export has the annotations.":
    "انظر هل غيّرت المكتبة المانيفست. والتعليقات في تصدير JSON-LD.",
  "Look whether these are the right ones. To be sure, put the files where the METS says they are.":
    "انظر هل هي الصحيحة. وللتيقن ضع الملفات حيث يقول METS إنها هناك.",
  "Manifests": "المانيفستات",
  "Markdown": "Markdown",
  "Metadata by the schema {1}.": "بيانات وصفية على المخطط {1}.",
  "Metadata follow a schema that is not in the data model; it was deleted or renamed, perhaps.":
    "بيانات وصفية تتبع مخططًا ليس في نموذج البيانات؛ ربما حُذف أو غُيّر اسمه.",
  "Metadata of folders": "بيانات المجلدات الوصفية",
  "Metadata of folders too": "وبيانات المجلدات الوصفية أيضًا",
  "Metadata of images": "بيانات الصور الوصفية",
  "Metadata of whole IIIF manifests are not in this list; the folder metadata export has them.":
    "البيانات الوصفية لمانيفستات IIIF كاملةً ليست في هذه القائمة؛ وهي في تصدير بيانات المجلدات الوصفية.",
  "Metadata schemas of folders": "مخططات بيانات المجلدات الوصفية",
  "Metadata schemas of images": "مخططات بيانات الصور الوصفية",
  "Metadata that are stored as a list, if only of one, are left blank.":
    "البيانات الوصفية المحفوظة قائمةً، ولو كان فيها واحدة، تُترك فارغة.",
  "Metadata that name no schema.": "بيانات وصفية لا تسمّي مخططًا.",
  "Metadata whose schema the data model no longer has are left out; so are notes, and all but the first of several descriptions of one thing.":
    "تُترك البيانات الوصفية التي لم يعد مخططها في نموذج البيانات؛ وكذلك الملاحظات، وكل وصف لشيء واحد سوى أولها.",
  "Model files": "ملفات النماذج",
  "Models": "النماذج",
  "Most viewers read both. Some fetch no files beside the manifest; others are slow with large manifests.":
    "معظم العارضات تقرأ الاثنين. بعضها لا يجلب ملفات إلى جانب المانيفست، وبعضها بطيء مع المانيفستات الكبيرة.",
  "Names": "الأسماء",
  "Names of images, with commas between them. * stands for any characters: plan*, letters/1623/*.":
    "أسماء صور تفصل بينها فواصل. والعلامة * تقوم مقام أي أحرف: ⁦plan*, letters/1623/*⁩.",
  "No base address is given; all addresses in the manifests begin with https://example.org/iiif.":
    "لم يُعطَ عنوان أساس؛ وكل العناوين في المانيفستات تبدأ بـ ⁦https://example.org/iiif⁩.",
  "No licence is stated. Ask whoever holds the rights before you use this.": "لم تُذكر رخصة. اسأل صاحب الحقوق قبل استعماله.",
  "No pictures": "بلا صور",
  "None of the document's page images is in the folder.": "ليس في المجلد شيء من صور صفحات الوثيقة.",
  "None of the page files that the METS names is here; the pages are taken as they lie in the folders.":
    "ليس هنا شيء من ملفات الصفحات التي يسمّيها METS؛ وتؤخذ الصفحات كما هي في المجلدات.",
  "None: the result as it is": "بلا حزمة: النتيجة كما هي",
  "Not a readable zip: {1}.": "ليس ملف ZIP مقروءًا: {1}.",
  "Not looked at: {1}.": "لم يُنظر إليه: {1}.",
  "Not looked into: {1}.": "لم يُنظر فيه: {1}.",
  "Notes": "الملاحظات",
  "Nothing in the folder is as was asked for.": "ليس في المجلد شيء على ما طُلب.",
  "Nothing needs to be done: the relation was deleted, and its name stayed behind.":
    "لا حاجة إلى شيء: حُذفت العلاقة وبقي اسمها.",
  "Nothing of it can be read.": "لا يمكن قراءة شيء منه.",
  "Numbers are places in the document, from 1; all else are names of pages. Compare them with the list of pages.":
    "الأعداد مواضع في الوثيقة ابتداءً من 1، وما سواها أسماء صفحات. قارنها بقائمة الصفحات.",
  "OCRD-ZIP, for OCR-D (ALTO or PAGE of one document)": "OCRD-ZIP، لـ OCR-D (ALTO أو PAGE لوثيقة واحدة)",
  "Of a METS the pages, their order, labels and files are carried over, but not chapters and descriptions of the work.":
    "يُنقل من METS صفحاته وترتيبها وتسمياتها وملفاتها، لا الفصول ولا أوصاف العمل.",
  "Of an imported manifest a copy with your annotations is made, if its original is in the folder; its images stay where they are.":
    "تُصنع من المانيفست المستورد نسخة فيها تعليقاتك، إن كان أصله في المجلد؛ وتبقى صوره حيث هي.",
  "Of properties with the same name in one family of classes only the last column has values.":
    "من الخصائص المتحدة الاسم في أسرة أصناف واحدة لا قيم إلا في آخر عمود.",
  "Of several notes on an annotation only the first is exported.": "لا يُصدَّر من ملاحظات التعليق العديدة إلا أولها.",
  "Of several readings the preferred one is written; directions of lines are left out.":
    "تُكتب من القراءات العديدة القراءة المفضلة؛ وتُترك اتجاهات الأسطر.",
  "Of several values that a manifest has under one label only the first is given.":
    "لا يُعطى من القيم العديدة تحت اسم واحد في المانيفست إلا أولها.",
  "Of the annotations at both ends only what identifies them is given; the rest is in their own export.":
    "لا يُعطى من التعليقين عند الطرفين إلا ما يعرّف بهما؛ والباقي في تصديرهما.",
  "One entry of the file is no annotation and is left out.": "مدخل في الملف ليس تعليقًا، فيُترك.",
  "One for each image": "واحد لكل صورة",
  "One for the folder, its sub-folders as chapters": "واحد للمجلد، ومجلداته الفرعية فصول",
  "One list, as in the work folder": "قائمة واحدة، كما في مجلد العمل",
  "One of them may name a wrong image, or its own may be missing. Put the images beside their transcriptions.":
    "ربما تسمّي إحداها صورة خطأ، أو صورتها مفقودة. ضع الصور إلى جانب نسخها.",
  "Only some of the pages and lines": "جزء من الصفحات والأسطر فقط",
  "Only a part of the folder": "جزء من المجلد فقط",
  "Only lines of these types are exported.": "لا تُصدَّر إلا أسطر من هذه الأنواع.",
  "Only relations both of whose ends are chosen. Otherwise one is enough, as in IMMARKUS.":
    "العلاقات المختار طرفاها كلاهما فقط. وإلا كفى طرف واحد كما في IMMARKUS.",
  "Only whole regions can be put in order; lines of different regions cannot take turns.":
    "لا تُرتَّب إلا المناطق كاملة؛ ولا تتناوب أسطر مناطق مختلفة.",
  "Open an IMMARKUS work folder (it holds _immarkus.model.json), or a folder with ALTO or PAGE files.":
    "افتح مجلد عمل IMMARKUS (فيه ⁦_immarkus.model.json⁩)، أو مجلدًا فيه ملفات ALTO أو PAGE.",
  "Open it in an image program. If it opens there, save it as JPEG or PNG under the same name.":
    "افتحها في برنامج صور. فإن انفتحت فاحفظها بصيغة JPEG أو PNG بالاسم نفسه.",
  "Open the folder that it points to, if you need what is in it.": "افتح المجلد الذي يشير إليه إن احتجت إلى ما فيه.",
  "Open the work folder itself, not a folder in it nor the one around it. Without a model, classes appear under their ids.":
    "افتح مجلد العمل نفسه، لا أحد مجلداته الفرعية ولا المجلد الذي يحويه. وبلا نموذج تظهر الأصناف بمعرّفاتها.",
  "Open {1} in the browser, save it as a .json file anywhere in the work folder (IMMARKUS passes over it), and open the folder again. Nothing is ever fetched from the network here.":
    "افتح {1} في المتصفح، واحفظه ملفَ ‎.json في أي مكان من مجلد العمل (يتجاوزه IMMARKUS)، وافتح المجلد من جديد. لا يُجلب هنا شيء من الشبكة أبدًا.",
  "Option {1} is a list, not {2}.": "الخيار {1} قائمة، لا {2}.",
  "Option {1} is a number, not {2}.": "الخيار {1} عدد، لا {2}.",
  "Option {1} is one of {2}, not {3}.": "الخيار {1} واحد من {2}، لا {3}.",
  "Option {1} is yes or no, not {2}.": "الخيار {1} نعم أو لا، لا {2}.",
  "Option {1} starts like a JSON list but is none: {2}.": "الخيار {1} يبدأ كقائمة JSON وليس بها: {2}.",
  "Order of lines": "ترتيب الأسطر",
  "Other programs stumble over them. Draw them anew where you need them.":
    "تتعثر بها برامج أخرى. ارسمها من جديد حيث تحتاجها.",
  "Outlines of fewer than three points and baselines of fewer than two are left out.":
    "تُترك الحدود التي تقل عن ثلاث نقاط وخطوط الأساس التي تقل عن نقطتين.",
  "Over their cells, for every program": "فوق خلاياها، لكل البرامج",
  "PAGE": "PAGE",
  "PAGE 2013 counts in whole pixels; regions lie side by side, so the cells of a table lose rows and columns.":
    "يعدّ PAGE 2013 بالبكسلات الصحيحة؛ والمناطق متجاورة فتفقد خلايا الجداول صفوفها وأعمدتها.",
  "PAGE 2013 for Transkribus, in a folder page below the images": "PAGE 2013 لـ Transkribus، في مجلد page تحت الصور",
  "PAGE 2019": "PAGE 2019",
  "PAGE 2019 for eScriptorium": "PAGE 2019 لـ eScriptorium",
  "PAGE counts in whole pixels, and points outside the page are moved to its edge.":
    "يعدّ PAGE بالبكسلات الصحيحة، وتُنقل النقاط التي خارج الصفحة إلى حافتها.",
  "PAGE names languages from a list of its own; others are left out.": "يسمّي PAGE اللغات من قائمة خاصة به؛ وغيرها يُترك.",
  "PAGE's custom attributes, the rows and columns of tables, and the way lines follow each other have no place in ALTO.":
    "ليس في ALTO مكان لسمات custom في PAGE ولا لصفوف الجداول وأعمدتها ولا لاتجاه تتابع الأسطر.",
  "Package": "الحزمة",
  "Pages": "الصفحات",
  "Pages of the METS are said to consist of files that it does not list.": "يقول METS إن صفحات تتألف من ملفات لا يسردها.",
  "Pages that were asked for are not there.": "صفحات مطلوبة غير موجودة.",
  "Pages, and lines of a heading type (HeadingLine, heading), become headings; regions, paragraphs.":
    "تصير الصفحات والأسطر من نوع العنوان (HeadingLine, heading) عناوين، والمناطق فقرات.",
  "Pairs of link and name, as IMMARKUS exports them": "أزواج من رابطة واسمها، كما يصدّرها IMMARKUS",
  "Parent models, owners and rights stand in eScriptorium's database; they are not in the files.":
    "النماذج الأصل والمالكون والحقوق في قاعدة بيانات eScriptorium؛ وليست في الملفات.",
  "Part": "الجزء",
  "Parted words and abbreviations lose what they stand for.": "تفقد الكلمات المقطوعة والاختصارات ما تقوم مقامه.",
  "Pictures": "الصور",
  "Place of the pictures": "موضع الصور",
  "Plain text": "نص عادي",
  "Plain text carries neither regions nor types, places or confidences.":
    "ليس في النص العادي مناطق ولا أنواع ولا مواضع ولا درجات ثقة.",
  "Plain text never has them.": "لا توجد في النص العادي أبدًا.",
  "Plain text, page by page": "نص عادي، صفحة صفحة",
  "Points outside the page are moved to its edge.": "تُنقل النقاط التي خارج الصفحة إلى حافتها.",
  "Pretrain": "تدريب مسبق",
  "Programs for linked data (RDF) can read only the annotation page.":
    "برامج البيانات المترابطة (RDF) لا تقرأ إلا صفحة التعليقات.",
  "Programs for linked data (RDF) drop the values of classes and metadata from the list, and take names for addresses; the annotation page is made for them.":
    "برامج البيانات المترابطة (RDF) تُسقط من القائمة قيم الأصناف والبيانات الوصفية، وتحسب الأسماء عناوين؛ ولها صُنعت صفحة التعليقات.",
  "Put the file back that has the same name without '.annotations'.": "أعد الملف الذي له الاسم نفسه دون «.annotations».",
  "Put the image back beside the file, with the same name.": "أعد الصورة إلى جانب الملف بالاسم نفسه.",
  "Put the image of the page beside its transcription, so that its size in pixels is known.":
    "ضع صورة الصفحة إلى جانب نسخها، ليُعرف قياسها بالبكسل.",
  "Put the images beside the transcriptions, and open the folder again.": "ضع الصور إلى جانب النسخ، وافتح المجلد من جديد.",
  "Put the images into the zip, as they are.": "وضع الصور في ملف ZIP كما هي.",
  "Put the page images beside the XML files.": "وضع صور الصفحات إلى جانب ملفات XML.",
  "Put the report and the recipe of the export into the zip, beside its files.":
    "وضع تقرير التصدير ووصفته في ملف ZIP إلى جانب ملفاته.",
  "Puts an apostrophe before texts that a spreadsheet program would take for a formula.":
    "يضع فاصلة عليا قبل النصوص التي يحسبها برنامج الجداول صيغة حسابية.",
  "RO-Crate, for research data repositories": "RO-Crate، لمستودعات بيانات البحث",
  "Reading order": "ترتيب القراءة",
  "Recognize": "التعرّف",
  "Region types": "أنواع المناطق",
  "Regions of these types and the lines in them are exported.": "تُصدَّر المناطق من هذه الأنواع وما فيها من أسطر.",
  "Regions that have been given no type.": "المناطق التي لم يُعطَ لها نوع.",
  "Regions without type": "مناطق بلا نوع",
  "Relations between annotations are not in the manifests; the relations export has them.":
    "ليست العلاقات بين التعليقات في المانيفستات؛ وهي في تصدير العلاقات.",
  "Relations inside only": "العلاقات الداخلية فقط",
  "Relations name their annotations by id only; the annotations themselves are in the annotations export.":
    "تسمّي العلاقات تعليقاتها بالمعرّف فقط؛ والتعليقات نفسها في تصدير التعليقات.",
  "Relations of these types, and annotations at their ends.": "العلاقات من هذه الأنواع، والتعليقات عند أطرافها.",
  "Relationship types": "أنواع العلاقات",
  "Relationships as JSON-LD": "العلاقات بصيغة JSON-LD",
  "Relationships as a spreadsheet": "العلاقات جدولًا",
  "Rename one of the images, so that IMMARKUS can tell their annotations apart.":
    "غيّر اسم إحدى الصورتين، ليميّز IMMARKUS بين تعليقاتهما.",
  "Roles": "الوظائف",
  "Save it anew from the library's website.": "احفظه من جديد من موقع المكتبة.",
  "Save it in UTF-8, with the program it comes from or with an editor that knows its encoding, and open the folder again.":
    "احفظه بترميز UTF-8 بالبرنامج الذي جاء منه أو بمحرر يعرف ترميزه، ثم افتح المجلد من جديد.",
  "Save the manifest in the folder, and beside it the images in full size under the names that they have on their server, and the pictures are cut from these.":
    "احفظ المانيفست في المجلد، وإلى جانبه الصور بقياسها الكامل بالأسماء التي لها على خادمها، فتُقتطع الصور منها.",
  "Save them as JPEG or PNG, if you want to put the package on a plain web server.":
    "احفظها بصيغة JPEG أو PNG إن أردت وضع الحزمة على خادم ويب عادي.",
  "Search": "بحث",
  "Segment": "التقطيع",
  "Semicolon": "فاصلة منقوطة",
  "Several pages have the same image.": "لعدة صفحات الصورة نفسها.",
  "Shapes are given by their kind and bounding box; the outlines themselves are in the JSON-LD export.":
    "يُعطى من الأشكال نوعها وإطارها؛ أما الحدود نفسها ففي تصدير JSON-LD.",
  "Shapes for Mirador": "أشكال لـ Mirador",
  "So a line of the page is one line in every export. If it is really several lines, part them in the program the file comes from.":
    "وهكذا يكون سطر الصفحة سطرًا واحدًا في كل تصدير. وإن كان في الحقيقة عدّة أسطر فافصل بينها في البرنامج الذي جاء منه الملف.",
  "Switch the protection off if the file is read by a program that does not calculate.":
    "أوقف الحماية إن كان يقرأ الملفَّ برنامج لا يحسب.",
  "Tab": "علامة جدولة",
  "Take some of the conditions back.": "اسحب بعض الشروط.",
  "Tell the library that publishes the manifest.": "أخبر المكتبة التي تنشر المانيفست.",
  "Text and XML exports do not need it. To export with images, put it beside the transcription.":
    "لا يحتاجها تصدير النص وXML. وللتصدير مع الصور ضعها إلى جانب النسخ.",
  "Text and XML exports do not need them. To export with images, put them beside the transcriptions.":
    "لا يحتاجها تصدير النص وXML. وللتصدير مع الصور ضعها إلى جانب النسخ.",
  "Text and types are kept. Correct the coordinates in the program the file comes from, if you need them.":
    "يبقى النص والأنواع. صحّح الإحداثيات في البرنامج الذي جاء منه الملف إن احتجتها.",
  "Text is taken from {1}; whole pages: {2}, single lines: {3}.": "أُخذ نص من {1}؛ صفحات كاملة: {2}، أسطر مفردة: {3}.",
  "Texts that a spreadsheet program would take for a formula have an apostrophe before them.":
    "قبل النصوص التي يحسبها برنامج الجداول صيغة حسابية فاصلة عليا.",
  "The file is in an encoding that is not known here.": "الملف بترميز غير معروف هنا.",
  "The file says that it is in the encoding {1}, but it is read as UTF-8.":
    "يقول الملف إنه بالترميز {1}، لكنه يُقرأ على أنه UTF-8.",
  "The METS names files at other places than those where they are; files of the same name are taken.":
    "يسمّي METS ملفات في غير أماكنها؛ فتؤخذ ملفات بالأسماء نفسها.",
  "The METS names files that are not here.": "يسمّي METS ملفات ليست هنا.",
  "The address on the web under which the unpacked files will lie, such as https://example.org/iiif. Every address in the manifests begins with it.":
    "العنوان على الويب الذي ستكون فيه الملفات بعد فك ضغطها، مثل ⁦https://example.org/iiif⁩. وبه يبدأ كل عنوان في المانيفستات.",
  "The annotation was deleted, or its file is broken or missing.": "حُذف التعليق، أو ملفه تالف أو مفقود.",
  "The annotation {1} of a relation does not exist.": "التعليق {1} في علاقة غير موجود.",
  "The annotation's own shape, nothing around it": "شكل التعليق نفسه دون ما حوله",
  "The base address is no web address; https://example.org/iiif stands in its place.":
    "العنوان الأساس ليس عنوان ويب؛ ويحل محله ⁦https://example.org/iiif⁩.",
  "The box around the annotation": "الإطار حول التعليق",
  "The canvas of {1} is not listed.": "كانفس {1} غير مسرود.",
  "The class {1} of {2} is not in the data model.": "الصنف {1} لـ {2} ليس في نموذج البيانات.",
  "The coordinates are not in pixels.": "الإحداثيات ليست بالبكسل.",
  "The date is given as year, month and day, such as 2026-05-31, not {1}.":
    "يُعطى التاريخ سنةً وشهرًا ويومًا، مثل ⁦2026-05-31⁩، لا {1}.",
  "The description of an imported IIIF manifest is not in the form that IMMARKUS writes.":
    "وصف مانيفست IIIF المستورد ليس على الشكل الذي يكتبه IMMARKUS.",
  "The file could not be read.": "تعذّرت قراءة الملف.",
  "The file could not be read: {1}.": "تعذّرت قراءة الملف: {1}.",
  "The file does not hold a description of the folder.": "ليس في الملف وصف للمجلد.",
  "The file does not hold a list of annotations.": "ليس في الملف قائمة تعليقات.",
  "The file does not say how large the page is.": "لا يقول الملف ما قياس الصفحة.",
  "The file has changed since the folder was opened. Open the folder again.":
    "تغيّر الملف منذ فُتح المجلد. افتح المجلد من جديد.",
  "The file has numbers that programs cannot count with, or that JSON does not know (NaN); they are kept as text.":
    "في الملف أعداد لا تحسب بها البرامج أو لا يعرفها JSON ‏(NaN)؛ فتُبقى نصًّا.",
  "The file is neither ALTO nor PAGE.": "ليس الملف ALTO ولا PAGE.",
  "The file is neither ALTO nor PAGE: it is <{1}>.": "ليس الملف ALTO ولا PAGE: هو <{1}>.",
  "The file is nested too deeply to be read.": "الملف متداخل أعمق من أن يُقرأ.",
  "The file is not a JSON object.": "الملف ليس كائن JSON.",
  "The file is not in UTF-8; its letters are taken to be in the Windows encoding of Western Europe.":
    "الملف ليس بترميز UTF-8؛ فتُقرأ حروفه بترميز ويندوز لأوروبا الغربية.",
  "The file is not readable JSON.": "الملف ليس JSON مقروءًا.",
  "The file is not readable JSON: {1}.": "الملف ليس JSON مقروءًا: {1}.",
  "The file is not well-formed XML.": "الملف ليس XML سليم البنية.",
  "The file is not well-formed XML ({1}). {2}": "الملف ليس XML سليم البنية ({1}). {2}",
  "The file refers to tags that it does not define.": "يحيل الملف إلى وسوم لا يعرّفها.",
  "The file says that it is in the encoding {1}, which is not known here.":
    "يقول الملف إنه بالترميز {1}، وهو غير معروف هنا.",
  "The folder could not be looked into.": "تعذّر النظر في المجلد.",
  "The folder is no IMMARKUS work folder.": "المجلد ليس مجلد عمل IMMARKUS.",
  "The format demands an outline of every region and line; one is made for those that have none.":
    "توجب الصيغة حدودًا لكل منطقة وسطر؛ فتُصنع لما لا حدود له.",
  "The image cannot be decoded: {1}.": "تعذّر فك ترميز الصورة: {1}.",
  "The image cannot be decoded; its annotations have no pictures.": "تعذّر فك ترميز الصورة؛ فلا صور لتعليقاتها.",
  "The image is broken, or of a kind whose size cannot be found; it is left out with its annotations.":
    "الصورة تالفة، أو من نوع لا يُعرف قياسه؛ فتُترك مع تعليقاتها.",
  "The image is not as large as the transcription says.": "ليست الصورة بالقياس الذي يقوله النسخ.",
  "The image may have been replaced by a smaller one, or the annotation was drawn by a click.":
    "ربما استُبدلت بالصورة صورة أصغر، أو رُسم التعليق بنقرة.",
  "The image of the page is not in the folder.": "صورة الصفحة ليست في المجلد.",
  "The images are not in the zip; they have to be put beside the manifests, in the same folders.":
    "ليست الصور في ملف ZIP؛ فيجب وضعها إلى جانب المانيفستات في المجلدات نفسها.",
  "The least confidence is a number from 0 to 1, not {1}.": "أدنى درجة ثقة عدد من 0 إلى 1، لا {1}.",
  "The link holds no recipe, or only a part of one.": "ليس في الرابط وصفة، أو فيه جزء منها فقط.",
  "The list is for scripts that read IMMARKUS's own export. The page is for linked data: images, classes and annotations have addresses, and no value is lost.":
    "القائمة للسكربتات التي تقرأ تصدير IMMARKUS نفسه. والصفحة للبيانات المترابطة: فللصور والأصناف والتعليقات عناوين، ولا تضيع قيمة.",
  "The manifest {1} is on the network; what stands only in it (its own metadata, table of contents, images) is left out.":
    "المانيفست {1} على الشبكة؛ وما ليس إلا فيه (بياناته الوصفية وفهرسه وصوره) يُترك.",
  "The manifests work in no viewer yet. Give the address on the web under which you will put the unpacked files.":
    "لا تعمل المانيفستات في أي عارض بعد. أعطِ العنوان على الويب الذي ستضع فيه الملفات بعد فك ضغطها.",
  "The metadata of the work folder itself are left out.": "تُترك البيانات الوصفية لمجلد العمل نفسه.",
  "The model file cannot be read: {1}.": "تعذّرت قراءة ملف النموذج: {1}.",
  "The model file does not say what it is; it is listed by its name only.": "لا يقول ملف النموذج ما هو؛ فيُذكر باسمه فقط.",
  "The name of a relation that does not exist is left out.": "يُترك اسم علاقة غير موجودة.",
  "The names of these types are lost; the regions and lines count as untyped.":
    "تضيع أسماء هذه الأنواع؛ وتُعدّ المناطق والأسطر بلا نوع.",
  "The original manifest has no canvas {1}; what there is on it ({2}) is left out.":
    "ليس في المانيفست الأصلي الكانفس {1}؛ ويُترك ما عليه ({2}).",
  "The original manifest has no list of canvases.": "ليس في المانيفست الأصلي قائمة كانفسات.",
  "The original manifest has no such canvas (any more); the annotations of the canvas are left out.":
    "ليس هذا الكانفس في المانيفست الأصلي (أو لم يعد فيه)؛ وتُترك تعليقاته.",
  "The original manifest is in an older version of the IIIF standard; only version 3 can be copied and annotated.":
    "المانيفست الأصلي على إصدار قديم من معيار IIIF؛ ولا يُنسخ ويُعلَّق عليه إلا الإصدار 3.",
  "The original manifest is not in the form that the IIIF standard demands.":
    "المانيفست الأصلي ليس على الشكل الذي يوجبه معيار IIIF.",
  "The original of an imported manifest is not in the folder, so no annotated copy of it can be made.":
    "أصل المانيفست المستورد ليس في المجلد، فلا يمكن صنع نسخة معلَّق عليها منه.",
  "The original of {1} is not in the folder.": "أصل {1} ليس في المجلد.",
  "The page has no text in the version chosen; its regions and lines are exported without text.":
    "لا نص للصفحة في النسخة المختارة؛ فتُصدَّر مناطقها وأسطرها بلا نص.",
  "The page is measured in a unit that the format does not know; its numbers are written as they are.":
    "الصفحة مقيسة بوحدة لا يعرفها التنسيق؛ فتُكتب أعدادها كما هي.",
  "The page is no longer in the file.": "لم تعد الصفحة في الملف.",
  "The pages that are here are taken. If you need the others, open the folder that holds them all.":
    "تؤخذ الصفحات الموجودة هنا. وإن احتجت إلى غيرها فافتح المجلد الذي يضمها كلها.",
  "The parent of an entity class does not exist; the class is taken as a top-level one.":
    "الصنف الأعلى لصنف كيانات غير موجود؛ فيُعدّ الصنف أعلى.",
  "The places of lines and regions do not fit this image. Use the image that the transcription was made with, or one of the same size. Texts and types are not concerned.":
    "مواضع الأسطر والمناطق لا توافق هذه الصورة. استعمل الصورة التي صُنع عليها النسخ، أو صورة بقياسها. ولا يمس ذلك النصوص والأنواع.",
  "The reading order names regions that are not there; they have been deleted, perhaps.":
    "يسمّي ترتيب القراءة مناطق غير موجودة؛ ربما حُذفت.",
  "The recipe has an option that does not exist, or a value it cannot take; the default is used.":
    "في الوصفة خيار غير موجود، أو قيمة لا يقبلها؛ فيؤخذ بالافتراضي.",
  "The recipe is for an export that does not exist.": "الوصفة لتصدير غير موجود.",
  "The recipe is of version {1}, this Florilegium knows {2}.":
    "الوصفة من الإصدار {1}، ويعرف هذا الـ Florilegium الإصدار {2}.",
  "The recipe names something that this folder does not have.": "تسمّي الوصفة شيئًا ليس في هذا المجلد.",
  "The recipe was written by a newer Florilegium; it is read as far as it is understood.":
    "كتب الوصفةَ Florilegium أحدث؛ فتُقرأ بقدر ما تُفهم.",
  "The relations are not in the form that IMMARKUS writes.": "ليست العلاقات على الشكل الذي يكتبه IMMARKUS.",
  "The rest of the recipe is used. If it was made for another folder, that may be just right.":
    "يؤخذ بباقي الوصفة. وإن كانت قد صُنعت لمجلد آخر فقد يكون ذلك هو الصواب.",
  "The same as IMMARKUS": "كما في IMMARKUS",
  "The schema {1} of the metadata of {2} is not in the data model.": "مخطط {1} لبيانات {2} الوصفية ليس في نموذج البيانات.",
  "The shape of an annotation cannot be understood; it is exported without coordinates and picture.":
    "شكل تعليق لا يُفهم؛ فيُصدَّر بلا إحداثيات ولا صورة.",
  "The shape of the annotation cannot be understood: {1}.": "شكل التعليق لا يُفهم: {1}.",
  "The sheet of {1} is called {2}.": "ورقة {1} اسمها {2}.",
  "The size of the image cannot be found ({1}); it is left out with its {2}.":
    "تعذّرت معرفة قياس الصورة ({1})؛ فتُترك مع ما يلي: {2}.",
  "The standard one holds most; eScriptorium's own is for going back into eScriptorium.":
    "المعياري يسع أكثر؛ والخاص بـ eScriptorium للعودة إلى eScriptorium.",
  "The standard one holds most; the others are for going into these programs.":
    "المعياري يسع أكثر؛ والأخرى لإدخالها في هذه البرامج.",
  "The table of contents of a manifest leads back to itself, or is too deep; it is used as far as it is of use.":
    "فهرس مانيفست يعود إلى نفسه أو أعمق مما ينبغي؛ فيُستعمل بقدر نفعه.",
  "The text is given for a whole region and not line by line; it is taken as lines without a place.":
    "أُعطي النص لمنطقة كاملة لا سطرًا سطرًا؛ فيُعدّ أسطرًا بلا موضع.",
  "The text of a line has line breaks in it; each is read as a blank.": "في نصّ أحد الأسطر فواصل أسطر؛ يُقرأ كلٌّ منها مسافةً.",
  "The text of lines is left out, since the recogniser was less sure of it than asked for.":
    "يُترك نص أسطر لأن التعرّف كان أقل ثقة به مما طُلب.",
  "The text of {1} is left out: confidence below {2}.": "يُترك نص {1}: درجة الثقة دون {2}.",
  "The transcription as one text file, page after page, line after line; as Markdown, if you like.":
    "النسخ في ملف نصي واحد، صفحة بعد صفحة وسطرًا بعد سطر؛ وبصيغة Markdown إن شئت.",
  "The transcription as text files, one for each page, in one zip; as Markdown, if you like.":
    "النسخ في ملفات نصية، ملف لكل صفحة، في ملف ZIP واحد؛ وبصيغة Markdown إن شئت.",
  "The transcription names an image that is not here; the image with the same name but another ending is taken.":
    "يسمّي النسخ صورة ليست هنا؛ فتؤخذ الصورة ذات الاسم نفسه واللاحقة المختلفة.",
  "The whole data model": "نموذج البيانات كله",
  "The whole model can be put into another work folder; each part can be imported there by itself.":
    "يمكن وضع النموذج كله في مجلد عمل آخر؛ ويمكن استيراد كل جزء هناك وحده.",
  "The words of a line do not make up its text, which has probably been corrected; the line is written as a whole.":
    "كلمات سطر لا يتألف منها نصه، ولعله صُحّح؛ فيُكتب السطر كاملًا.",
  "The zip cannot be opened.": "تعذّر فتح ملف ZIP.",
  "There are annotations here but no data model (_immarkus.model.json).":
    "هنا تعليقات ولا نموذج بيانات (⁦_immarkus.model.json⁩).",
  "There are annotations here for an image that is not in the folder; they are left out, as IMMARKUS does.":
    "هنا تعليقات على صورة ليست في المجلد؛ فتُترك كما يفعل IMMARKUS.",
  "There are annotations of an imported IIIF manifest here, but not the manifest's description.":
    "هنا تعليقات على مانيفست IIIF مستورد، وليس هنا وصفه.",
  "There are page files beside the METS that it does not name; they follow after its pages.":
    "إلى جانب METS ملفات صفحات لا يسمّيها؛ فتأتي بعد صفحاته.",
  "There is no METS in the file.": "ليس في الملف METS.",
  "There is no entity class {1}.": "لا يوجد صنف كيانات {1}.",
  "There is no export {1}; there are: {2}.": "لا يوجد تصدير {1}؛ والموجود: {2}.",
  "There is no folder {1}.": "لا يوجد مجلد {1}.",
  "There is no image {1} among those chosen.": "ليس بين المختار صورة {1}.",
  "There is no option {1}; there are: {2}.": "لا يوجد خيار {1}؛ والموجود: {2}.",
  "There is no page in the file.": "ليس في الملف صفحة.",
  "There is no property {1} of any {2}.": "لا توجد هنا خاصية {1} (بُحث في: {2}).",
  "There is no relationship type {1}.": "لا يوجد نوع علاقات {1}.",
  "There is no version of the text called {1}.": "لا توجد نسخة من النص اسمها {1}.",
  "There is nothing here that can be exported.": "ليس هنا شيء يمكن تصديره.",
  "These files are not taken for the pages. Ask for a complete METS, or open the folder without it.":
    "لا تُعدّ هذه الملفات صفحات. اطلب METS كاملًا، أو افتح المجلد دونه.",
  "They are exported under the schema's name.": "تُصدَّر باسم المخطط.",
  "They are exported with the class's id and all their values.": "تُصدَّر بمعرّف الصنف وكل قيمها.",
  "They are invisible, and mostly slips of copying. Look at the lines named, if you think they meant something.":
    "هي لا تُرى، وأكثرها من زلات النسخ. انظر إلى الأسطر المذكورة إن ظننت أنها تعني شيئًا.",
  "They are turned into pixels where the image is in the folder; without it they stay as they are.":
    "تُحوَّل إلى بكسلات حيث الصورة في المجلد؛ ودونها تبقى كما هي.",
  "They cannot be seen. The JSON-LD export has them.": "لا يمكن رؤيتها. وهي في تصدير JSON-LD.",
  "This is no recipe.": "هذه ليست وصفة.",
  "Trained kraken models with a card for each, a list of all, and checksums, in one zip.":
    "نماذج kraken المدرَّبة، لكل منها بطاقة، مع قائمة بها كلها ومجاميع اختبارية، في ملف ZIP واحد.",
  "Two annotations have the same id; relations lead to the first one.": "لتعليقين المعرّف نفسه؛ وتؤدي العلاقات إلى أولهما.",
  "Two entity classes have the same id; the first one counts.": "لصنفي كيانات المعرّف نفسه؛ ويُعتدّ بأولهما.",
  "Two entries of the zip have the same path; only the last one can be read.":
    "لمدخلين في ملف ZIP المسار نفسه؛ ولا يُقرأ إلا آخرهما.",
  "Types of properties, ids of classes and dates of single notes are not in the manifests.":
    "ليست أنواع الخصائص ومعرّفات الأصناف وتواريخ الملاحظات في المانيفستات.",
  "Unicode has two ways to write é: as one sign (NFC) or as two (NFD).":
    "في يونيكود طريقتان لكتابة é: رمزًا واحدًا (NFC) أو رمزين (NFD).",
  "Unknown": "غير معروف",
  "Unpack the outer one and open the folder, if you need what is in it.":
    "فكّ ضغط الخارجي وافتح المجلد إن احتجت إلى ما فيه.",
  "Unpack the zip with a program that asks what to do, and open the folder.":
    "فكّ ضغط ملف ZIP ببرنامج يسأل ما العمل، وافتح المجلد.",
  "Unpack the zip, and open the folder.": "فكّ ضغط ملف ZIP، وافتح المجلد.",
  "Use the newest Florilegium, so that nothing of it is missed.": "استعمل أحدث Florilegium كيلا يفوتك منها شيء.",
  "Values": "القيم",
  "Values for programs": "قيم للبرامج",
  "Version of the text": "نسخة النص",
  "Viewers cannot show images of these kinds without an image server.":
    "لا تستطيع العارضات إظهار صور هذه الأنواع دون خادم صور.",
  "Viewers show annotations as texts. This adds classes, values and notes as IMMARKUS stores them, under the key “immarkus”, which viewers pass over.":
    "تُظهر العارضات التعليقات نصوصًا. وهذا يضيف الأصناف والقيم والملاحظات كما يخزنها IMMARKUS، تحت المفتاح «immarkus» الذي تتجاوزه العارضات.",
  "Viewers show annotations as texts; coordinates of boxes are rounded to whole pixels.":
    "تُظهر العارضات التعليقات نصوصًا؛ وتُقرَّب إحداثيات الأطر إلى بكسلات صحيحة.",
  "What both ends of a relation show, cut out of their images.": "ما يُظهره طرفا العلاقة، مقتطعًا من صورتيهما.",
  "What could be understood is used. Restore the file from a backup, or draw the relation again.":
    "يُستعمل ما أمكن فهمه. استعد الملف من نسخة احتياطية، أو ارسم العلاقة من جديد.",
  "What could be understood of the model is used. Annotations keep their values in any case.":
    "يُستعمل ما أمكن فهمه من النموذج. وتحتفظ التعليقات بقيمها في كل حال.",
  "What could still be read of it is taken.": "يؤخذ ما أمكنت قراءته منه.",
  "What could still be read of it is taken: {1} lines; compare it with the original.":
    "يؤخذ ما أمكنت قراءته منه: {1} سطر؛ قارنه بالأصل.",
  "What each annotation shows, cut out of its image.": "ما يُظهره كل تعليق، مقتطعًا من صورته.",
  "What images, folders or annotations have to say. A folder hands its metadata on to all that is in it.":
    "ما تقوله الصور أو المجلدات أو التعليقات. والمجلد يورّث بياناته الوصفية كل ما فيه.",
  "What is said of images as a whole ({1}) is in the export of image metadata.":
    "ما قيل عن الصور جملةً ({1}) في تصدير بيانات الصور الوصفية.",
  "What only IIIF manifests know (their own metadata and tables of contents) is left out, unless the manifests are saved in the folder; the list of problems names their addresses.":
    "يُترك ما لا تعرفه إلا مانيفستات IIIF (بياناتها الوصفية وفهارسها)، إلا إذا حُفظت المانيفستات في المجلد؛ وفي قائمة المشكلات عناوينها.",
  "What the models are for.": "ما النماذج له.",
  "When it is handed over, as 2026-05-31: stands in BagIt and RO-Crate packages. Without one the same files give the same package on any day.":
    "متى تُسلَّم، مثل ⁦2026-05-31⁩: يوضع في حزم BagIt وRO-Crate. ودونه تعطي الملفات نفسها الحزمة نفسها في أي يوم.",
  "Where it has no text": "حيث لا نص فيها",
  "Where the files lie in the result.": "أين تكون الملفات في النتيجة.",
  "Where the version chosen has no text, that of another is taken.": "حيث لا نص في النسخة المختارة يؤخذ نص نسخة أخرى.",
  "Where words are put together, lines are no longer those of the page.": "حيث تُضم الكلمات لا تعود الأسطر أسطر الصفحة.",
  "With or without": "بها أو بدونها",
  "With report": "مع التقرير",
  "Without it Excel shows Chinese, Arabic or accented letters wrongly.":
    "دونها يُظهر Excel الحروف الصينية والعربية والحروف ذات العلامات خطأً.",
  "Without them, the zip holds the list and the cards only.": "دونها ليس في ملف ZIP إلا القائمة والبطاقات.",
  "Words and characters": "الكلمات والأحرف",
  "Words and characters with their places are left out; lines hold the whole text.":
    "تُترك الكلمات والأحرف بمواضعها؛ وفي الأسطر النص كله.",
  "Words parted at the end of a line": "كلمات مقطوعة في آخر السطر",
  "Write ellipses, polygons, lines and turned boxes as paths, since Mirador shows no others.":
    "كتابة الأشكال البيضوية والمضلعات والخطوط والأطر المائلة مسارات، لأن Mirador لا يُظهر غيرها.",
  "Write words and characters with their places, where there are any.": "كتابة الكلمات والأحرف بمواضعها حيث وُجدت.",
  "You may lack the right to read it.": "ربما ليس لك حق قراءته.",
  "Zeros are left out, the two ends of a range are given like two values, and half-open ones like one.":
    "تُترك الأصفار، ويُعطى طرفا المدى كقيمتين، والمدى المفتوح كقيمة واحدة.",
  "Zip": "ZIP",
  "a form feed": "فاصل صفحات",
  "a line that names the page, as eScriptorium writes it": "سطر يسمّي الصفحة، كما يكتبه eScriptorium",
  "all files in one folder": "كل الملفات في مجلد واحد",
  "are put together": "تُضم",
  "as in the opened folder": "كما في المجلد المفتوح",
  "as the page is read, where that is known": "كما تُقرأ الصفحة، حيث يُعرف ذلك",
  "as they are": "كما هي",
  "blocks that do no more than hold others; what they hold is there": "كتل لا تفعل إلا أن تضم غيرها، وما فيها موجود",
  "composed (NFC)": "مركّبة (NFC)",
  "could not be written; the problems say why": "تعذّرت كتابتها، والمشكلات تقول لماذا",
  "decomposed (NFD)": "مفككة (NFD)",
  "metadata and notes of whole images, which have no place on them and no row here":
    "بيانات وصفية وملاحظات عن صور كاملة، لا موضع لها عليها ولا صف لها هنا",
  "more or fewer for parted words that were joined, and for signs of Markdown":
    "زيادةً أو نقصًا بسبب الكلمات المضمومة وعلامات Markdown",
  "not chosen": "غير مختار",
  "not of the types, or not as certain, as the options ask for": "ليست من الأنواع أو ليست بالثقة التي تطلبها الخيارات",
  "nothing": "لا شيء",
  "of IIIF manifests, which stay where they are": "من مانيفستات IIIF، وتبقى حيث هي",
  "on pages that could not be read": "على صفحات تعذّرت قراءتها",
  "on pages that were not chosen": "على صفحات لم تُختر",
  "one for each document, if there are several": "مجلد لكل وثيقة إن تعددت",
  "region by region": "منطقة منطقة",
  "stay as they are": "تبقى كما هي",
  "without class or note, or of a class that the data model does not have":
    "بلا صنف أو ملاحظة، أو من صنف ليس في نموذج البيانات",
  "without text, which plain text leaves out": "بلا نص، والنص العادي يتركها",
  "{1} ({2}) cannot be shown by viewers as they are.": "{1} ({2}) لا تستطيع العارضات إظهارها كما هي.",
  "{1} Notes lead to their own sheet.": "{1} وتؤدي الملاحظات إلى ورقتها.",
  "{1} cannot be understood.": "{1} لا يُفهم.",
  "{1} is called {2} in the result.": "اسم {1} في النتيجة {2}.",
  "{1} is not a list.": "{1} ليس قائمة.",
  "{1} is not here; {2} is taken for it.": "{1} ليس هنا؛ ويؤخذ {2} بدلًا منه.",
  "{1} of {2} pages have no image in the folder: {3}{4}.": "{1} من {2} صفحة لا صورة لها في المجلد: {3}{4}.",
  "{1} on IIIF canvases: no picture, since the images are on the network.":
    "{1} على كانفسات IIIF: بلا صورة، لأن الصور على الشبكة.",
  "{1} share one file of annotations.": "{1} تشترك في ملف تعليقات واحد.",
  "{1} would be taken for a formula and got an apostrophe before it.": "{1} قد تُحسب صيغة حسابية فوُضعت قبلها فاصلة عليا.",
  "{1}: halves of characters.": "{1}: أنصاف أحرف.",
  "{1}: this folder has no {2}.": "{1}: ليس ذلك في هذا المجلد ({2}).",
  "Names can hold {1}, but no other braces: {2}":
    "لا تحمل الأسماء إلا {1}، ولا أقواس معقوفة أخرى: {2}",
  "{name} is the name of the image without its ending, {number} the place in the document ({number:04} with four digits), {label} what the page is called in the METS, {document} the name of the document.":
    "{name} اسم الصورة دون لاحقته، و{number} الموضع في الوثيقة (⁦{number:04}⁩ بأربعة أرقام)، و{label} اسم الصفحة في METS، و{document} اسم الوثيقة.",
};

// 日本語. First the page's own texts, by their keys (see en.js); then what Python says, by its English sentence.

export default {
  "page.skip": "本文へ移動",
  "page.start": "Florilegium、トップ",
  "page.language": "言語",
  "page.results": "完了したエクスポート",
  "page.promise": "すべての処理はお使いのコンピューター上で行われます。開いたものがアップロードされることも、フォルダーが変更されることもありません。",
  "page.manual": "マニュアル（英語）",

  "state.loading": "準備中",
  "state.ready": "準備完了",
  "state.failed": "起動できませんでした",
  "state.crashed": "停止しました",

  "offline.ready": "オフラインで使えます",
  "offline.update": "新しいバージョンに更新",

  "boot.failed": "Florilegium を起動できませんでした：{reason}",
  "failure.missing": "このサイトのファイルを取得できませんでした。ネットワーク接続を確かめて、もう一度お試しください。それでもだめなときは、ページを再読み込みしてください。",
  "failure.crashed": "このタブで Florilegium が停止しました。メモリが足りなかったのかもしれません。ページを再読み込みして、フォルダーをもう一度開いてください。これまでにエクスポートしたものは残っています。",
  "failure.unsupported": "このブラウザーには Florilegium に必要なもの（{what}）がないか、設定で禁止されています。最新の Chrome、Edge、Firefox、Safari のいずれかをお使いください。",
  "failure.reload": "ページを再読み込み",
  "language.failed": "ページを今{name}で表示することはできません：{reason}",

  "welcome.title": "注釈と翻刻の成果を摘み集める",
  "welcome.lead": "IMMARKUS の作業フォルダー、または ALTO・PAGE ファイルのフォルダーを開き、中身を確かめ、表計算シート・JSON-LD・XML・テキストとして取り出せます。",
  "welcome.drop": "ここにフォルダーをドロップ",
  "welcome.choose": "またはクリックして選択（ZIP も可）",
  "welcome.touch": "フォルダーを選択",
  "welcome.zip": "ZIP を開く",
  "welcome.sample": "サンプルを試す",
  "welcome.private.title": "手元から離れません",
  "welcome.private": "ファイルはこのページがこのコンピューター上で読みます。何もアップロードされず、フォルダーの中も変更されません。",
  "welcome.complete.title": "黙って失われるものはありません",
  "welcome.complete": "エクスポートに収められないものは実行前に、除かざるを得なかったものは実行後に示します。",
  "welcome.open.title": "ほかの人も読めるファイル",
  "welcome.open": "Web Annotation、ALTO、PAGE、METS、IIIF、XLSX、CSV：規格どおり、漏れなく、順序正しく。",

  "recent.title": "以前に開いたもの",
  "recent.forget": "{name} を一覧から外す",

  "open.waiting": "{name} を読む準備をしています…",
  "open.reading": "{name} を読み込み中",
  "open.cancel": "キャンセル",
  "open.failed": "フォルダーを開けませんでした：{reason}",
  "open.sample.failed": "サンプルを読み込めませんでした：{reason}",
  "open.other": "別のフォルダーを開く",

  "inventory.files_other": "{count} 個のファイル",
  "inventory.workfolder": "IMMARKUS 作業フォルダー",
  "inventory.document": "翻刻文書",
  "inventory.models": "モデル",
  "inventory.other": "フォルダー",
  "inventory.pages_other": "ページ",
  "inventory.images_other": "画像",
  "inventory.regions_other": "領域",
  "inventory.lines_other": "行",
  "inventory.orphans_other": "領域外の行",
  "inventory.characters_other": "文字",
  "inventory.annotations_other": "注釈",
  "inventory.notes_other": "メモ",
  "inventory.relations_other": "関係",
  "inventory.classes_other": "エンティティクラス",
  "inventory.schemas_other": "メタデータスキーマ",
  "inventory.manifests_other": "IIIF マニフェスト",
  "inventory.byclass": "クラス別の注釈",
  "inventory.regiontypes": "領域の種類",
  "inventory.linetypes": "行の種類",
  "inventory.versions": "テキストの版",

  "versions.version": "版",
  "versions.pages": "ページ",
  "versions.lines": "行",
  "versions.transcribed": "テキストのある行",

  "inventory.untyped": "（種類なし）",

  "leaves.title": "{name} のページと画像",

  "annotations.fold_other": "注釈 {count} 件の表",
  "annotations.title": "注釈",
  "annotations.failed": "表示できませんでした：{reason}",
  "annotations.class": "クラス",
  "annotations.text": "メモと値",
  "annotations.image": "画像",
  "annotations.unclassed": "（クラスなし）",

  "viewer.title": "ビューアー",
  "viewer.stage": "画像とそこに描かれたもの。プラスとマイナスで拡大・縮小、矢印キーで移動、0 で全体表示、Page Up と Page Down でページ送り。",
  "viewer.text": "ここに書かれていること",
  "viewer.place": "{number} / {total}",
  "viewer.previous": "前へ",
  "viewer.next": "次へ",
  "viewer.closer": "拡大",
  "viewer.farther": "縮小",
  "viewer.fit": "全体を表示",
  "viewer.fill": "ウィンドウに合わせる",
  "viewer.close": "閉じる",
  "viewer.regions": "領域",
  "viewer.lines": "行",
  "viewer.classes": "クラス",
  "viewer.relations": "関係",
  "viewer.unnamed": "（名前なし）",
  "viewer.leads": "→ {name}：{other}",
  "viewer.comes": "← {name}：{other}",
  "viewer.relates": "– {name}：{other}",
  "viewer.outlines": "行の輪郭",
  "viewer.baselines": "ベースライン",
  "viewer.options": "エクスポートのオプション",
  "viewer.leftout": "除外",
  "viewer.untranscribed": "（テキストなし）",
  "viewer.follows": "灰色の部分は「{title}」のオプションによって除かれます。",
  "viewer.notchosen": "「{title}」ではこのすべてが除かれます。",
  "viewer.noimage": "フォルダーにこのページの画像がありません。",
  "viewer.elsewhere": "この画像はネットワーク上の IIIF マニフェストにあり、取得しません。",
  "viewer.undecoded": "この画像はここでは表示できません。",
  "viewer.empty": "何も描かれておらず、書かれてもいません。",
  "viewer.failed": "表示できませんでした：{reason}",

  "preview.title": "プレビュー",
  "preview.of": "{name} のプレビュー",
  "preview.making": "最初のファイルの冒頭を作っています…",
  "preview.goeson": "これは冒頭だけです。",
  "preview.nothing": "このオプションでは表示できるファイルがありません。",
  "preview.failed": "プレビューできません：{reason}",

  "models.name": "モデル",
  "models.role": "役割",
  "models.accuracy": "精度",
  "models.knows": "対応",
  "models.size": "サイズ",

  "problems.none": "問題は見つかりませんでした。",
  "problems.title_other": "{count} 件のお知らせ",
  "problems.error": "エラー",
  "problems.warning": "警告",
  "problems.note": "注記",
  "problems.more_other": "ほかに同種 {count} 件",

  "exports.title": "エクスポート",
  "exports.none": "このフォルダーの内容に使えるエクスポートはありません。",
  "exports.run": "エクスポート",
  "exports.cancel": "キャンセル",
  "exports.counts": "結果の内容：{counts}",
  "exports.foreseen_other": "事前のお知らせ {count} 件",
  "exports.losses": "このエクスポートで除かれるもの",
  "exports.packages": "このエクスポートに必要なものを読み込んでいます…",
  "exports.starting": "開始しています…",
  "exports.cancelled": "キャンセルしました。何も保存されていません。",
  "exports.failed": "エクスポートできませんでした：{reason}",
  "exports.progress": "{done} / {total}",
  "exports.left": "残り約 {time}",
  "exports.run.file": "ファイルへエクスポート…",
  "exports.run.folder": "フォルダーへエクスポート…",
  "exports.inside": "この場所は開いたフォルダーの中にあり、そこには何も書き込みません。別の場所を選んでください。",

  "choices.all": "すべて",
  "choices.all.of": "すべて：{what}",
  "choices.none": "なし",
  "choices.none.of": "なし：{what}",
  "choices.amount_other": "{total} 件中 {count} 件を選択",
  "choices.range": "まとめて選択・解除するには、最初の項目を選び、Shift キーを押しながら最後の項目を選びます。",
  "options.chosen": "{label}：{chosen}",
  "options.yes": "はい",
  "options.no": "いいえ",
  "chain.further": "「{version}」にもテキストがない箇所",

  "conditions.property": "プロパティ",
  "conditions.of.image": "画像の",
  "conditions.of.folder": "フォルダーの",
  "conditions.of.annotation": "注釈の",
  "conditions.sign": "条件",
  "conditions.sign.~": "を含む",
  "conditions.sign.=": "に等しい",
  "conditions.sign.+": "がある",
  "conditions.sign.-": "がない",
  "conditions.told.~": "{of}「{property}」が「{value}」を含む",
  "conditions.told.=": "{of}「{property}」が「{value}」に等しい",
  "conditions.told.+": "{of}「{property}」がある",
  "conditions.told.-": "{of}「{property}」がない",
  "conditions.value": "値",
  "conditions.add": "追加",
  "conditions.remove": "取り消す：{condition}",

  "result.ready": "{name} ができました",
  "result.saved": "{name} を保存しました",
  "result.download": "ダウンロード",
  "result.close": "閉じる",
  "result.problems_other": "このエクスポートについてのお知らせ {count} 件",
  "result.listed": "これまでのエクスポートに載せました",
  "result.filed": "このブラウザーに保管しました",
  "result.unfiled": "今すぐダウンロードしてください。このブラウザーには保管する空きがありません。",
  "result.left": "含まれていないもの",
  "result.gone": "{things}：{why}",

  "report.open": "報告書",
  "report.save": "報告書を JSON で保存",

  "recipe.copy": "レシピのリンクをコピー",
  "recipe.save": "レシピを保存",
  "recipe.waiting": "このリンクにはエクスポートのレシピが入っています。フォルダーを開くと、設定が入力された状態で表示されます。",
  "recipe.named": "このリンクには「{title}」のレシピが入っています。フォルダーを開くと、設定が入力された状態で表示されます。",
  "recipe.filled": "「{title}」にレシピどおりの設定を入力しました。",
  "recipe.inapplicable": "レシピは「{title}」用ですが、このフォルダーには該当するものがありません。",
  "recipe.unusable": "このリンクのレシピは使えません。",
  "recipe.problems_other": "レシピについてのお知らせ {count} 件",

  "link.copied": "コピーしました",

  "delivery.title": "パッケージ・報告書・レシピ",

  "files.title": "これまでのエクスポート",
  "files.link": "これまでのエクスポート（{number}）",
  "files.back": "戻る",
  "files.none": "まだ何もありません。行ったエクスポートは、削除するまでこのブラウザーに保管されます。",
  "files.space": "このコンピューターの、このブラウザーの中にあります。使用量：{quota} 中 {usage}。",
  "files.short": "空きが少なくなっています。入りきらないエクスポートも通常どおりダウンロードできますが、ここには保管できません。",
  "files.free_other": "古いものから {count} 件を削除（{size}）",
  "files.elsewhere": "このエクスポートはこのブラウザーにありません。削除された可能性があります。エクスポートへのリンクは作成したブラウザーでのみ有効です。レシピへのリンクはどこでも使えます。",
  "files.refused": "ブラウザーの保存領域を使えません：{reason}",
  "files.saved": "{name} としてディスクに保存されています。このブラウザーに写しはありません。",
  "files.gone": "このファイルはブラウザーによって消去されました。レシピで作り直せます。",
  "files.keep": "残す",
  "files.delete": "削除",
  "files.sure": "本当に削除しますか",
  "files.more": "その他",
  "files.copy": "このエクスポートへのリンクをコピー",

  "count.pages_other": "{count} ページ",
  "count.lines_other": "{count} 行",
  "count.regions_other": "{count} 領域",
  "count.characters_other": "{count} 文字",
  "count.images_other": "画像 {count} 点",
  "count.annotations_other": "注釈 {count} 件",
  "count.notes_other": "メモ {count} 件",
  "count.snippets_other": "切り抜き {count} 点",
  "count.documents_other": "文書 {count} 件",
  "count.relations_other": "関係 {count} 件",
  "count.models_other": "モデル {count} 個",
  "count.rows_other": "表の {count} 行",
  "count.folders_other": "フォルダー {count} 個",
  "count.with metadata_other": "メタデータあり {count} 件",
  "count.manifests_other": "マニフェスト {count} 件",
  "count.entity classes_other": "エンティティクラス {count} 個",
  "count.relationship types_other": "関係の種類 {count} 個",
  "count.image schemas_other": "画像スキーマ {count} 個",
  "count.folder schemas_other": "フォルダースキーマ {count} 個",
  "count.descriptions_other": "記述 {count} 件",
  "count.texts_other": "テキスト {count} 件",

  "(no class)": "（クラスなし）",
  "(no name)": "（名前なし）",
  "A JSON file is too large to be read here and is passed over.": "JSON ファイルの一つが大きすぎてここでは読めないため、読み飛ばしました。",
  "A PAGE file for each page and a METS file, in one zip; with the images, if you like.":
    "ページごとの PAGE ファイルと METS ファイルを一つの ZIP に。画像も入れられます。",
  "A canvas without an address is left out.": "アドレスのないキャンバスは除かれます。",
  "A checkpoint of a training is listed by its name only: to look into it would mean to run what is in it.":
    "学習のチェックポイントは名前だけを載せます。中を見るには中のプログラムを実行することになるためです。",
  "A condition cannot be understood and is left aside.": "条件の一つが理解できないため、無視します。",
  "A confidence that is not between 0 and 1 is left out.": "0 から 1 の間にない確信度は除かれます。",
  "A document can hold several transcriptions of the same pages.": "一つの文書に、同じページの複数の翻刻が入っていることがあります。",
  "A file of annotations was copied, perhaps. Delete one of the two in IMMARKUS and draw it again.":
    "注釈ファイルがコピーされた可能性があります。IMMARKUS でどちらかを削除し、描き直してください。",
  "A file of the result has another name, since its own was taken already or is not legal on every system.":
    "結果のファイルの一つは、元の名前がすでに使われているか、一部のシステムで使えないため、別の名前になっています。",
  "A folder that was asked for is not there.": "指定されたフォルダーがありません。",
  "A link to a folder is not followed.": "フォルダーへのリンクはたどりません。",
  "A list, as IMMARKUS exports it": "IMMARKUS のエクスポートと同じリスト",
  "A manifest is what a IIIF viewer opens. Imported manifests become a manifest of their own in any case.":
    "マニフェストは IIIF ビューアーが開くものです。取り込んだマニフェストは、いずれの場合も独立したマニフェストになります。",
  "A page without any text in the version chosen is taken from this one; on other pages, lines without text get that of the line with the same id.":
    "選んだ版にまったくテキストのないページは、この版から取ります。ほかのページでは、テキストのない行に同じ ID の行のテキストを使います。",
  "A part of the data model is not in the form that IMMARKUS writes.": "データモデルの一部が、IMMARKUS の書く形になっていません。",
  "A property that was asked for is not there.": "指定されたプロパティがありません。",
  "A recipe has no part called {1}.": "レシピに {1} という部分はありません。",
  "A recipe is a JSON file with the key 'florilegium', or a link with '#/recipe/' in it. It may have been cut off on its way: copy it again, all of it.":
    "レシピは「florilegium」というキーを持つ JSON ファイルか、「#/recipe/」を含むリンクです。途中で切れた可能性があります。全体をもう一度コピーしてください。",
  "A relation has no name.": "名前のない関係があります。",
  "A relation leads to or from an annotation that does not exist and is left out, as IMMARKUS does.":
    "存在しない注釈につながる関係があり、IMMARKUS と同じく除かれます。",
  "A relationship type that was asked for is not there.": "指定された関係の種類がありません。",
  "A sheet has another name than its class, since Excel does not allow the name, or it is taken.":
    "Excel で許されない名前か、すでに使われている名前のため、シート名がクラス名と異なります。",
  "A sheet has more links between its rows and others than Excel allows; those further down are left out.":
    "行どうしのリンクが Excel の上限を超えるシートがあります。下のほうのリンクは除かれます。",
  "A sheet has more rows than Excel allows and goes on in others.": "行数が Excel の上限を超えるシートがあり、続きは別のシートにあります。",
  "A table of all folders with what is said of each, as an Excel workbook or a CSV file.":
    "全フォルダーとその記述の表。Excel ブックまたは CSV ファイル。",
  "A table of all images with what is said of each as a whole, as an Excel workbook or a CSV file.":
    "全画像と、画像全体についての記述の表。Excel ブックまたは CSV ファイル。",
  "A text has control characters that a spreadsheet cannot hold; they were removed.": "表計算シートに入れられない制御文字を含むテキストがあり、取り除きました。",
  "A text has halves of characters that cannot be written; each is replaced by �.": "書き出せない半端な文字を含むテキストがあり、それぞれ � に置き換えます。",
  "A text is longer than a spreadsheet cell can hold and was cut.": "セルに入りきらない長さのテキストを切り詰めました。",
  "A version of the text that was asked for is not there.": "指定されたテキストの版がありません。",
  "A zip inside a zip is not looked into.": "ZIP の中の ZIP の中身は見ません。",
  "ALTO": "ALTO",
  "ALTO 2.1 counts in whole pixels here, has boxes but no outlines of lines, and level baselines only.":
    "ここでの ALTO 2.1 は整数ピクセルで数え、行は枠のみで輪郭がなく、ベースラインは水平のみです。",
  "ALTO 2.1 for the DFG Viewer and Kitodo": "ALTO 2.1（DFG Viewer・Kitodo 向け）",
  "ALTO 4.2 as eScriptorium writes it": "ALTO 4.2（eScriptorium と同じ書き方）",
  "ALTO 4.4": "ALTO 4.4",
  "Accents and other marks": "アクセントなどの記号",
  "Address or words of the licence, such as https://creativecommons.org/licenses/by/4.0/.":
    "ライセンスのアドレスまたは文言。例：https://creativecommons.org/licenses/by/4.0/",
  "All annotations, notes and image metadata as W3C Web Annotations in one JSON file.":
    "すべての注釈・メモ・画像メタデータを W3C Web Annotation として一つの JSON ファイルに。",
  "All of an image": "画像のすべて",
  "All of which nothing is said.": "何も記述のないものすべて。",
  "All pages, if none is chosen.": "何も選ばなければ全ページ。",
  "1-20, 35, f12r: numbers are places in the document, all else are names.":
    "1-20, 35, f12r：数字は文書内の順番、それ以外は名前です。",
  "All regions become text blocks side by side; languages, directions and words are left out.":
    "すべての領域が並列のテキストブロックになり、言語・方向・単語は除かれます。",
  "All regions become text regions side by side; decimals are cut off, as eScriptorium does it.":
    "すべての領域が並列のテキスト領域になり、eScriptorium と同じく小数は切り捨てられます。",
  "All relations between annotations, each with its name, in one JSON file.": "注釈間のすべての関係を、それぞれの名前とともに一つの JSON ファイルに。",
  "Paths, with commas between them.": "パスをコンマで区切ります。",
  "All, if none is chosen; each with the folders in it.": "何も選ばなければすべて。各フォルダーはその中のフォルダーも含みます。",
  "An ALTO file for each page and a METS file, in one zip; with the images, if you like.":
    "ページごとの ALTO ファイルと METS ファイルを一つの ZIP に。画像も入れられます。",
  "An Excel workbook with a row for each relation, and pictures of both its ends.": "関係ごとに一行、両端の画像付きの Excel ブック。",
  "An Excel workbook with a sheet for each top-level class, one for the notes, and a picture in every row.":
    "最上位クラスごとのシートとメモのシートからなる Excel ブック。各行に画像付き。",
  "An OCRD-ZIP holds a document with its METS: choose the ALTO or the PAGE export for it.":
    "OCRD-ZIP は METS を伴う文書を収めます。ALTO または PAGE のエクスポートを選んでください。",
  "An OCRD-ZIP holds one document only: choose the pages of one, or take BagIt.":
    "OCRD-ZIP に入るのは一つの文書だけです。一つの文書のページを選ぶか、BagIt にしてください。",
  "An annotation does not say what it is about; it is kept without a place on the image.":
    "何についてのものか示されていない注釈があり、画像上の位置なしで残します。",
  "An annotation lies outside its image, or has no area; its row has no picture.": "画像の外にあるか面積のない注釈があり、その行には画像がありません。",
  "An annotation names its image by file name only; in which folder the image lies is not in the file.":
    "注釈は画像をファイル名だけで指します。どのフォルダーの画像かはファイルに書かれていません。",
  "An annotation of several classes has a row for each, and so has each of several notes.":
    "複数のクラスを持つ注釈はクラスごとに一行となり、複数のメモもそれぞれ一行になります。",
  "An annotation page, for linked data (RDF)": "注釈ページ（リンクトデータ、RDF 向け）",
  "An annotation says nothing: it has neither class nor note.": "クラスもメモもない、何も述べていない注釈があります。",
  "An entity class that was asked for is not there.": "指定されたエンティティクラスがありません。",
  "An entry is neither a link nor its name; it is left out.": "つながりでもその名前でもない項目があり、除かれます。",
  "An entry of the zip has a path that leads out of it and is left out.": "ZIP の外に出るパスを持つ項目があり、除かれます。",
  "An entry of the zip is protected with a password and is left out.": "パスワードで保護された項目が ZIP にあり、除かれます。",
  "An id is given to more than one element.": "一つの ID が複数の要素に付いています。",
  "An imported IIIF manifest is on the network; what stands only in it (its own metadata, table of contents, images) is left out.":
    "取り込んだ IIIF マニフェストはネットワーク上にあり、そこにしかないもの（固有のメタデータ・目次・画像）は除かれます。",
  "Annotations": "注釈",
  "Annotations are about a canvas that the imported manifest does not list; they are left out, as IMMARKUS does.":
    "取り込んだマニフェストに載っていないキャンバスの注釈があり、IMMARKUS と同じく除かれます。",
  "Annotations are of a class that is not in the data model; it was deleted, perhaps.":
    "データモデルにないクラスの注釈があります。クラスが削除された可能性があります。",
  "Annotations as JSON-LD": "注釈（JSON-LD）",
  "Annotations as a spreadsheet": "注釈（表計算シート）",
  "Annotations in whose notes, values or classes all these words occur, in whatever case; a phrase goes in “quotation marks”.":
    "メモ・値・クラスにこれらの語をすべて含む注釈（大文字小文字は区別しません）。語句は「引用符」で囲みます。",
  "Annotations of these classes and of those below them. An annotation of several classes keeps them all, and what describes an image as a whole stays with the image.":
    "これらのクラスとその下位クラスの注釈。複数のクラスを持つ注釈はすべてのクラスを保ち、画像全体の記述は画像に残ります。",
  "Annotations of which only their place on the image is known.": "画像上の位置しか分かっていない注釈。",
  "Annotations on IIIF canvases have no pictures, unless manifest and images are saved in the folder.":
    "IIIF キャンバス上の注釈には、マニフェストと画像がフォルダーに保存されていない限り画像が付きません。",
  "Annotations on IIIF canvases have no pictures: the images are on the network, and nothing is fetched from there.":
    "IIIF キャンバス上の注釈には画像が付きません。画像はネットワーク上にあり、そこからは何も取得しないためです。",
  "Annotations with a note": "メモのある注釈",
  "Annotations with neither class nor note, and those of classes that the data model no longer has, are left out.":
    "クラスもメモもない注釈と、データモデルにもうないクラスの注釈は除かれます。",
  "Annotations without a note": "メモのない注釈",
  "Archives and repositories take packages whose checksums can be verified years later.":
    "アーカイブやリポジトリは、何年後でもチェックサムを検証できるパッケージを受け入れます。",
  "Ask the library for its address of version 3 (often '/3/' or 'v3' in the address), and save that manifest into the folder.":
    "図書館にバージョン 3 のアドレス（多くは「/3/」や「v3」を含む）を問い合わせ、そのマニフェストをフォルダーに保存してください。",
  "BagIt, for archives": "BagIt（アーカイブ向け）",
  "Base address": "ベースアドレス",
  "Between pages": "ページの間",
  "Blocks that do no more than hold others (ALTO's ComposedBlock) fall away; what they hold is there.":
    "ほかのブロックをまとめるだけのブロック（ALTO の ComposedBlock）はなくなり、中身は残ります。",
  "By the transcription the page is {1} × {2} pixels, but its image {3} is {4} × {5}{6}.":
    "翻刻によればページは {1} × {2} ピクセルですが、画像 {3} は {4} × {5}{6} です。",
  "CSV file, all in one table": "CSV ファイル（すべて一つの表に）",
  "CSV: byte order mark": "CSV：バイト順マーク",
  "CSV: no formulas": "CSV：数式なし",
  "CSV: separator": "CSV：区切り文字",
  "Characters that are not written as one sign of Unicode have no place of their own in ALTO; their words have.":
    "Unicode の一文字で書かれない文字は ALTO では独自の位置を持てません。単語には位置があります。",
  "Choose its parent anew in IMMARKUS's data model.": "IMMARKUS のデータモデルで上位クラスを選び直してください。",
  "Choose its type in IMMARKUS. It is exported without.": "IMMARKUS で種類を選んでください。種類なしでエクスポートされます。",
  "Choose their parents anew in IMMARKUS's data model.": "IMMARKUS のデータモデルで上位クラスを選び直してください。",
  "Classes are named by their label or id. Compare it with the data model.": "クラスはラベルまたは ID で指定します。データモデルと照らし合わせてください。",
  "Columns": "列",
  "Columns for what the folders of an image say; a folder hands its metadata on to all that is in it. With IMMARKUS's columns it is one table, as its graph search exports it.":
    "画像のあるフォルダーの記述を列に加えます。フォルダーのメタデータは中のすべてに引き継がれます。IMMARKUS の列では、そのグラフ検索のエクスポートと同じ一つの表になります。",
  "Comma": "コンマ",
  "Compare its name with the data model.": "名前をデータモデルと照らし合わせてください。",
  "Compare its name with the list of versions.": "名前を版の一覧と照らし合わせてください。",
  "Compare its name.": "名前を確かめてください。",
  "Compare the name with those in the folder. * stands for any characters.": "名前をフォルダー内のものと照らし合わせてください。* は任意の文字を表します。",
  "Control characters that XML cannot hold are removed.": "XML に入れられない制御文字は取り除かれます。",
  "Convert it with 'ketos convert' to a model that can be read safely.": "「ketos convert」で安全に読めるモデルに変換してください。",
  "Coordinates that cannot be understood are left out.": "理解できない座標は除かれます。",
  "Coordinates, shapes, authors and dates of change are left out.": "座標・形・作成者・変更日は除かれます。",
  "Data model": "データモデル",
  "Date": "日付",
  "Delete it in IMMARKUS, or draw it again.": "IMMARKUS で削除するか、描き直してください。",
  "Delete or rename one of them in IMMARKUS's data model.": "IMMARKUS のデータモデルで、どちらかを削除するか名前を変えてください。",
  "Directions, characters and the order of regions beyond that of the file are left out.": "方向・文字、およびファイルの順序以外の領域の順序は除かれます。",
  "Draw it again in IMMARKUS.": "IMMARKUS で描き直してください。",
  "Each {1} without metadata is left out.": "メタデータのないものは除かれます：{1}",
  "Either way they are sorted and filtered with their rows. In their cells they are copied with them too; but Excel before 2023, LibreOffice and all others show #VALUE! instead. IMMARKUS's columns always have them over their cells.":
    "どちらでも、行とともに並べ替えや絞り込みができます。セルの中ではコピーも行とともに行えますが、2023 年より前の Excel、LibreOffice、その他のプログラムでは #VALUE! と表示されます。IMMARKUS の列では常にセルの上に置かれます。",
  "Ellipses, polygons, lines and turned boxes become paths.": "楕円・多角形・線・傾いた矩形はパスになります。",
  "Empty line between regions": "領域の間に空行",
  "Entity classes": "エンティティクラス",
  "Entity classes are each other's parents; the first of them is taken as a top-level one.":
    "互いに上位となっているエンティティクラスがあり、最初のものを最上位とみなします。",
  "Entity classes, relationship types and metadata schemas as JSON, to be imported into another work folder.":
    "エンティティクラス・関係の種類・メタデータスキーマの JSON。別の作業フォルダーに取り込めます。",
  "Entry {1} of {2} has no {3}.": "{2} の項目 {1} に {3} がありません。",
  "Every note, whatever the class of its annotation. The classes lead to the annotation's own row.":
    "注釈のクラスを問わずすべてのメモ。クラスから注釈自身の行へリンクしています。",
  "Every relation, with both its ends. The annotations themselves are in another workbook, to which no link can lead: look for their IDs there.":
    "すべての関係とその両端。注釈自体は別のブックにあり、リンクできません。そちらで ID を探してください。",
  "Everything is read. Exports give new ids where a format demands that they differ.":
    "すべて読み込みます。形式が異なる ID を求める場合、エクスポートで新しい ID を付けます。",
  "Everything, each value in its own column": "すべて、値ごとに独立した列",
  "Excel allows 1,048,576 rows on a sheet. For counting over all of them the JSON-LD export is better.":
    "Excel の一シートは 1,048,576 行までです。全体を数えるには JSON-LD のエクスポートが適しています。",
  "Excel allows 31 characters and none of [ ] : * ? / \\ in the name of a sheet.":
    "Excel のシート名は 31 文字までで、[ ] : * ? / \\ は使えません。",
  "Excel allows 32,767 characters in a cell. The JSON-LD export has the whole text.":
    "Excel の一セルは 32,767 文字までです。JSON-LD のエクスポートには全文があります。",
  "Excel allows 65,530 links on a sheet. The ids of the annotations tell the same: filter by them.":
    "Excel の一シートは 65,530 リンクまでです。注釈の ID でも同じことが分かります。ID で絞り込んでください。",
  "Excel expects what the region settings of the computer say: a semicolon in much of Europe.":
    "Excel はコンピューターの地域設定に従います。ヨーロッパの多くではセミコロンです。",
  "Excel workbook, a sheet for each schema": "Excel ブック（スキーマごとに一シート）",
  "Exports take the size from the image, if it is there.": "画像があれば、エクスポートは画像のサイズを使います。",
  "File": "ファイル",
  "Folders": "フォルダー",
  "Folders are named by their path inside the work folder, with / between the parts.":
    "フォルダーは作業フォルダー内のパスで、区切りに / を使って指定します。",
  "Fonts, scripts, orientation, borders, layers, relations, comments, and tags of single words are not carried over.":
    "書体、文字体系、向き、枠、レイヤー、関係、コメント、および個々の語のタグは引き継がれません。",
  "Form": "形",
  "From 0 to 1. Lines of which the recogniser was less sure are exported without their text; lines of which nobody knows how sure it was keep it.":
    "0 から 1。認識の確信度がこれより低い行はテキストなしでエクスポートされ、確信度の分からない行はテキストを保ちます。",
  "Give it one in IMMARKUS, or delete it there. It is exported with its place.":
    "IMMARKUS で付けるか、そこで削除してください。位置とともにエクスポートされます。",
  "IIIF manifests": "IIIF マニフェスト",
  "IMMARKUS exports pairs; in its work folder it keeps one flat list. The page goes with the annotations in that form.":
    "IMMARKUS は対の形でエクスポートし、作業フォルダーでは一つの平らなリストで保存します。注釈ページは同じ形の注釈に対応します。",
  "IMMARKUS stores a list of Web Annotations here. Restore the file from a backup.":
    "IMMARKUS はここに Web Annotation のリストを保存します。バックアップからファイルを戻してください。",
  "IMMARKUS's own columns let scripts go on that were written for its exports.":
    "IMMARKUS 固有の列なら、そのエクスポート用に書かれたスクリプトがそのまま動きます。",
  "IMMARKUS's own columns let scripts go on that were written for its exports. As a CSV file they come in IMMARKUS's own form, whatever is chosen below.":
    "IMMARKUS 固有の列なら、そのエクスポート用に書かれたスクリプトがそのまま動きます。CSV ファイルでは、下の選択にかかわらず IMMARKUS の形になります。",
  "If it is none of IMMARKUS's files and no IIIF manifest, nothing is lost.":
    "IMMARKUS のファイルでも IIIF マニフェストでもなければ、失われるものはありません。",
  "If letters look wrong, save the file as UTF-8.": "文字がおかしく見える場合は、ファイルを UTF-8 で保存してください。",
  "Images": "画像",
  "Images of pages are not in the folder; the pages are exported without them.": "フォルダーに画像のないページがあり、画像なしでエクスポートされます。",
  "Images on which something is found are exported with all their annotations and relations, as IMMARKUS's graph search does it.":
    "該当するものが見つかった画像は、IMMARKUS のグラフ検索と同じく、すべての注釈と関係とともにエクスポートされます。",
  "Images that differ only in their ending share one file of annotations; each annotation goes to the image it names.":
    "拡張子だけが異なる画像は注釈ファイルを共有しており、各注釈はそれが指す画像に振り分けられます。",
  "Images that were asked for are not there.": "指定された画像がありません。",
  "Images with annotations and metadata as IIIF Presentation 3 manifests, ready to be put on a web server.":
    "画像と注釈・メタデータを IIIF Presentation 3 マニフェストに。そのまま Web サーバーに置けます。",
  "Import the manifest again in IMMARKUS.": "IMMARKUS でマニフェストを取り込み直してください。",
  "In Markdown there always is one.": "Markdown では常に入ります。",
  "In files beside the manifest": "マニフェストの隣のファイルに",
  "In the manifest itself": "マニフェスト自体に",
  "In their cells, for Excel 365": "セルの中（Excel 365 向け）",
  "It begins with image:, folder: or annotation: and the name of a property: image:title = Plan.":
    "image:、folder:、annotation: のいずれかで始まり、プロパティ名が続きます：image:title = Plan。",
  "It has to begin with https:// or http://, and can have no ? and no #.": "https:// または http:// で始まり、? と # は含められません。",
  "It may be cut off or still downloading. Unpack it with another program, or fetch it again.":
    "途中で切れているか、まだダウンロード中かもしれません。別のプログラムで展開するか、取得し直してください。",
  "It may be cut off, or edited by hand with a comma or bracket too many. Restore it from a backup, or mend the place named.":
    "途中で切れているか、手作業の編集でコンマや括弧が余分に入ったのかもしれません。バックアップから戻すか、示された箇所を直してください。",
  "It may be cut off, or edited by hand. Export it again from the program it comes from, or mend the place named.":
    "途中で切れているか、手作業で編集されたのかもしれません。元のプログラムからエクスポートし直すか、示された箇所を直してください。",
  "It may be cut off, or made by another program than kraken.": "途中で切れているか、kraken 以外のプログラムが作ったものかもしれません。",
  "It may have been moved, renamed or changed since the folder was opened, or you may lack the right to read it. Open the folder again.":
    "フォルダーを開いた後に移動・改名・変更されたか、読む権限がないのかもしれません。フォルダーを開き直してください。",
  "Its properties are not a list.": "そのプロパティがリストになっていません。",
  "Its property {1} has no name.": "そのプロパティ {1} に名前がありません。",
  "Joined at ¬, soft hyphens, - and =; what - and = part only where the next line goes on with a small letter.":
    "¬、ソフトハイフン、-、= の箇所でつなぎます。- と = は次の行が小文字で続くときだけつなぎます。",
  "Kind of ALTO": "ALTO の種類",
  "Kind of PAGE": "PAGE の種類",
  "Languages, directions, further readings and what else stood in PAGE's custom attributes are left out.":
    "言語・方向・ほかの読み、および PAGE の custom 属性のその他の内容は除かれます。",
  "Least confidence": "最低の確信度",
  "Licence": "ライセンス",
  "Line types": "行の種類",
  "Lines of different regions take turns in the reading order; this format can only put whole regions in order.":
    "読み順で異なる領域の行が交互に並んでいます。この形式では領域単位でしか順序を付けられません。",
  "Lines outside regions": "領域外の行",
  "Lines that belong to no region.": "どの領域にも属さない行。",
  "Lines that have been given no type.": "種類の付いていない行。",
  "Lines without text": "テキストのない行",
  "Lines without type": "種類のない行",
  "Links between rows lead to where the rows stood when the file was made; after sorting look for the annotation ID.":
    "行どうしのリンクは、ファイル作成時に行があった場所を指します。並べ替えた後は注釈 ID を探してください。",
  "Look at the place named in a text editor, or delete the entry.": "示された箇所をテキストエディターで確かめるか、項目を削除してください。",
  "Look whether the library has changed the manifest. The JSON-LD export has the annotations.":
    "図書館がマニフェストを変更していないか確かめてください。JSON-LD のエクスポートには注釈があります。",
  "Look whether these are the right ones. To be sure, put the files where the METS says they are.":
    "正しいファイルか確かめてください。確実にするには、METS の示す場所にファイルを置いてください。",
  "Manifests": "マニフェスト",
  "Markdown": "Markdown",
  "Metadata by the schema {1}.": "スキーマ {1} によるメタデータ。",
  "Metadata follow a schema that is not in the data model; it was deleted or renamed, perhaps.":
    "データモデルにないスキーマのメタデータがあります。スキーマが削除または改名された可能性があります。",
  "Metadata of folders": "フォルダーのメタデータ",
  "Metadata of folders too": "フォルダーのメタデータも",
  "Metadata of images": "画像のメタデータ",
  "Metadata of whole IIIF manifests are not in this list; the folder metadata export has them.":
    "IIIF マニフェスト全体のメタデータはこのリストにありません。フォルダーのメタデータのエクスポートにあります。",
  "Metadata schemas of folders": "フォルダーのメタデータスキーマ",
  "Metadata schemas of images": "画像のメタデータスキーマ",
  "Metadata that are stored as a list, if only of one, are left blank.": "リストとして保存されたメタデータは、項目が一つでも空欄になります。",
  "Metadata that name no schema.": "スキーマを示していないメタデータ。",
  "Metadata whose schema the data model no longer has are left out; so are notes, and all but the first of several descriptions of one thing.":
    "データモデルにもうないスキーマのメタデータは除かれます。メモと、同じものについての二つ目以降の記述も除かれます。",
  "Model files": "モデルファイル",
  "Models": "モデル",
  "Most viewers read both. Some fetch no files beside the manifest; others are slow with large manifests.":
    "多くのビューアーは両方読めます。マニフェストの隣のファイルを取得しないものや、大きなマニフェストで遅くなるものもあります。",
  "Names": "名前",
  "Names of images, with commas between them. * stands for any characters: plan*, letters/1623/*.":
    "画像の名前をコンマ区切りで。* は任意の文字を表します：plan*, letters/1623/*",
  "No base address is given; all addresses in the manifests begin with https://example.org/iiif.":
    "ベースアドレスが指定されていません。マニフェスト内のアドレスはすべて https://example.org/iiif で始まります。",
  "No licence is stated. Ask whoever holds the rights before you use this.": "ライセンスが示されていません。使う前に権利者に確かめてください。",
  "No pictures": "画像なし",
  "None of the document's page images is in the folder.": "文書のページ画像は一つもフォルダーにありません。",
  "None of the page files that the METS names is here; the pages are taken as they lie in the folders.":
    "METS が挙げるページファイルは一つもありません。ページはフォルダーにあるとおりに扱います。",
  "None: the result as it is": "なし：結果をそのまま",
  "Not a readable zip: {1}.": "読める ZIP ではありません：{1}",
  "Not looked at: {1}.": "確認していません：{1}",
  "Not looked into: {1}.": "中を確認していません：{1}",
  "Notes": "メモ",
  "Nothing in the folder is as was asked for.": "フォルダーに、指定に合うものはありません。",
  "Nothing needs to be done: the relation was deleted, and its name stayed behind.": "対処は不要です。関係が削除され、名前だけが残っています。",
  "Nothing of it can be read.": "読める部分はありません。",
  "Numbers are places in the document, from 1; all else are names of pages. Compare them with the list of pages.":
    "数字は文書内の順番（1 から）、それ以外はページの名前です。ページの一覧と照らし合わせてください。",
  "OCRD-ZIP, for OCR-D (ALTO or PAGE of one document)": "OCRD-ZIP（OCR-D 向け、一文書の ALTO または PAGE）",
  "Of a METS the pages, their order, labels and files are carried over, but not chapters and descriptions of the work.":
    "METS からはページ、その順序、ラベル、ファイルを引き継ぎますが、章や作品の記述は引き継ぎません。",
  "Of an imported manifest a copy with your annotations is made, if its original is in the folder; its images stay where they are.":
    "取り込んだマニフェストは、原本がフォルダーにあれば、注釈を加えた写しを作ります。画像は元の場所のままです。",
  "Of properties with the same name in one family of classes only the last column has values.":
    "同じ系統のクラスで同名のプロパティは、最後の列にだけ値が入ります。",
  "Of several notes on an annotation only the first is exported.": "一つの注釈に複数のメモがある場合、最初のものだけがエクスポートされます。",
  "Of several readings the preferred one is written; directions of lines are left out.": "複数の読みのうち優先のものを書き出し、行の方向は除かれます。",
  "Of several values that a manifest has under one label only the first is given.": "マニフェストの一つのラベルに複数の値がある場合、最初のものだけを示します。",
  "Of the annotations at both ends only what identifies them is given; the rest is in their own export.":
    "両端の注釈は識別できる情報だけを示します。残りは注釈のエクスポートにあります。",
  "One entry of the file is no annotation and is left out.": "ファイルに注釈でない項目が一つあり、除かれます。",
  "One for each image": "画像ごとに一つ",
  "One for the folder, its sub-folders as chapters": "フォルダー全体で一つ（サブフォルダーを章に）",
  "One list, as in the work folder": "作業フォルダーと同じ一つのリスト",
  "One of them may name a wrong image, or its own may be missing. Put the images beside their transcriptions.":
    "どれかが誤った画像を指しているか、本来の画像がないのかもしれません。画像を翻刻の隣に置いてください。",
  "Only some of the pages and lines": "ページと行の一部だけ",
  "Only a part of the folder": "フォルダーの一部だけ",
  "Only lines of these types are exported.": "これらの種類の行だけがエクスポートされます。",
  "Only relations both of whose ends are chosen. Otherwise one is enough, as in IMMARKUS.":
    "両端が選ばれている関係だけ。そうでなければ IMMARKUS と同じく片方で足ります。",
  "Only whole regions can be put in order; lines of different regions cannot take turns.":
    "順序を付けられるのは領域単位だけで、異なる領域の行を交互には並べられません。",
  "Open an IMMARKUS work folder (it holds _immarkus.model.json), or a folder with ALTO or PAGE files.":
    "IMMARKUS の作業フォルダー（_immarkus.model.json のあるもの）か、ALTO・PAGE ファイルのフォルダーを開いてください。",
  "Open it in an image program. If it opens there, save it as JPEG or PNG under the same name.":
    "画像プログラムで開いてください。開けたら、同じ名前で JPEG または PNG として保存してください。",
  "Open the folder that it points to, if you need what is in it.": "中身が必要なら、リンク先のフォルダーを開いてください。",
  "Open the work folder itself, not a folder in it nor the one around it. Without a model, classes appear under their ids.":
    "サブフォルダーや親フォルダーではなく、作業フォルダー自体を開いてください。モデルがないと、クラスは ID で表示されます。",
  "Open {1} in the browser, save it as a .json file anywhere in the work folder (IMMARKUS passes over it), and open the folder again. Nothing is ever fetched from the network here.":
    "{1} をブラウザーで開き、作業フォルダー内の任意の場所に .json ファイルとして保存し（IMMARKUS は読み飛ばします）、フォルダーを開き直してください。ここではネットワークから何も取得しません。",
  "Option {1} is a list, not {2}.": "オプション {1} はリストです（{2} は不可）。",
  "Option {1} is a number, not {2}.": "オプション {1} は数値です（{2} は不可）。",
  "Option {1} is one of {2}, not {3}.": "オプション {1} は {2} のいずれかです（{3} は不可）。",
  "Option {1} is yes or no, not {2}.": "オプション {1} は「はい」か「いいえ」です（{2} は不可）。",
  "Option {1} starts like a JSON list but is none: {2}.": "オプション {1} は JSON リストのように始まりますが、リストではありません：{2}",
  "Order of lines": "行の順序",
  "Other programs stumble over them. Draw them anew where you need them.": "ほかのプログラムがつまずきます。必要な箇所は描き直してください。",
  "Outlines of fewer than three points and baselines of fewer than two are left out.": "三点未満の輪郭と二点未満のベースラインは除かれます。",
  "Over their cells, for every program": "セルの上（すべてのプログラム向け）",
  "PAGE": "PAGE",
  "PAGE 2013 counts in whole pixels; regions lie side by side, so the cells of a table lose rows and columns.":
    "PAGE 2013 は整数ピクセルで数えます。領域が並列になるため、表のセルは行と列を失います。",
  "PAGE 2013 for Transkribus, in a folder page below the images": "PAGE 2013（Transkribus 向け、画像の下の page フォルダーに）",
  "PAGE 2019": "PAGE 2019",
  "PAGE 2019 for eScriptorium": "PAGE 2019（eScriptorium 向け）",
  "PAGE counts in whole pixels, and points outside the page are moved to its edge.": "PAGE は整数ピクセルで数え、ページ外の点はページの端に移されます。",
  "PAGE names languages from a list of its own; others are left out.": "PAGE は言語を独自の一覧で示します。それ以外は除かれます。",
  "PAGE's custom attributes, the rows and columns of tables, and the way lines follow each other have no place in ALTO.":
    "PAGE の custom 属性、表の行と列、および行が続く方向は ALTO に入れられません。",
  "Package": "パッケージ",
  "Pages": "ページ",
  "Pages of the METS are said to consist of files that it does not list.": "METS によれば、METS に載っていないファイルからなるページがあります。",
  "Pages that were asked for are not there.": "指定されたページがありません。",
  "Pages, and lines of a heading type (HeadingLine, heading), become headings; regions, paragraphs.":
    "ページと見出しの種類の行（HeadingLine, heading）は見出しに、領域は段落になります。",
  "Pairs of link and name, as IMMARKUS exports them": "IMMARKUS のエクスポートと同じ、つながりと名前の対",
  "Parent models, owners and rights stand in eScriptorium's database; they are not in the files.":
    "元のモデル・所有者・権利は eScriptorium のデータベースにあり、ファイルにはありません。",
  "Part": "部分",
  "Parted words and abbreviations lose what they stand for.": "分かち書きされた語と略語は、それが表す内容を失います。",
  "Pictures": "画像",
  "Place of the pictures": "画像の置き場所",
  "Plain text": "プレーンテキスト",
  "Plain text carries neither regions nor types, places or confidences.": "プレーンテキストには領域・種類・位置・確信度は入りません。",
  "Plain text never has them.": "プレーンテキストには決して入りません。",
  "Plain text, page by page": "プレーンテキスト（ページごと）",
  "Points outside the page are moved to its edge.": "ページ外の点はページの端に移されます。",
  "Pretrain": "事前学習",
  "Programs for linked data (RDF) can read only the annotation page.": "リンクトデータ（RDF）のプログラムが読めるのは注釈ページだけです。",
  "Programs for linked data (RDF) drop the values of classes and metadata from the list, and take names for addresses; the annotation page is made for them.":
    "リンクトデータ（RDF）のプログラムは、リストからはクラスやメタデータの値を落とし、名前をアドレスとみなします。注釈ページはそのためのものです。",
  "Put the file back that has the same name without '.annotations'.": "「.annotations」の付かない同名のファイルを元に戻してください。",
  "Put the image back beside the file, with the same name.": "画像を同じ名前でファイルの隣に戻してください。",
  "Put the image of the page beside its transcription, so that its size in pixels is known.":
    "ピクセル単位のサイズが分かるよう、ページの画像を翻刻の隣に置いてください。",
  "Put the images beside the transcriptions, and open the folder again.": "画像を翻刻の隣に置き、フォルダーを開き直してください。",
  "Put the images into the zip, as they are.": "画像をそのまま ZIP に入れます。",
  "Put the page images beside the XML files.": "ページ画像を XML ファイルの隣に置きます。",
  "Put the report and the recipe of the export into the zip, beside its files.": "エクスポートの報告書とレシピを、ファイルとともに ZIP に入れます。",
  "Puts an apostrophe before texts that a spreadsheet program would take for a formula.":
    "表計算プログラムが数式とみなすテキストの前にアポストロフィを置きます。",
  "RO-Crate, for research data repositories": "RO-Crate（研究データリポジトリ向け）",
  "Reading order": "読み順",
  "Recognize": "認識",
  "Region types": "領域の種類",
  "Regions of these types and the lines in them are exported.": "これらの種類の領域とその中の行がエクスポートされます。",
  "Regions that have been given no type.": "種類の付いていない領域。",
  "Regions without type": "種類のない領域",
  "Relations between annotations are not in the manifests; the relations export has them.":
    "注釈間の関係はマニフェストに入りません。関係のエクスポートにあります。",
  "Relations inside only": "内部の関係だけ",
  "Relations name their annotations by id only; the annotations themselves are in the annotations export.":
    "関係は注釈を ID だけで示します。注釈自体は注釈のエクスポートにあります。",
  "Relations of these types, and annotations at their ends.": "これらの種類の関係と、その両端の注釈。",
  "Relationship types": "関係の種類",
  "Relationships as JSON-LD": "関係（JSON-LD）",
  "Relationships as a spreadsheet": "関係（表計算シート）",
  "Rename one of the images, so that IMMARKUS can tell their annotations apart.": "IMMARKUS が注釈を区別できるよう、どちらかの画像の名前を変えてください。",
  "Roles": "役割",
  "Save it anew from the library's website.": "図書館のウェブサイトから保存し直してください。",
  "Save it in UTF-8, with the program it comes from or with an editor that knows its encoding, and open the folder again.":
    "作成元のプログラム、またはその文字コードを扱えるエディターで UTF-8 として保存し、フォルダーを開き直してください。",
  "Save the manifest in the folder, and beside it the images in full size under the names that they have on their server, and the pictures are cut from these.":
    "マニフェストをフォルダーに保存し、その隣に原寸の画像をサーバーでの名前のまま置くと、そこから切り抜きます。",
  "Save them as JPEG or PNG, if you want to put the package on a plain web server.":
    "普通の Web サーバーに置く場合は、JPEG または PNG で保存してください。",
  "Search": "検索",
  "Segment": "領域分割",
  "Semicolon": "セミコロン",
  "Several pages have the same image.": "複数のページが同じ画像を使っています。",
  "Shapes are given by their kind and bounding box; the outlines themselves are in the JSON-LD export.":
    "形は種類と外枠だけを示します。輪郭は JSON-LD のエクスポートにあります。",
  "Shapes for Mirador": "Mirador 向けの形",
  "So a line of the page is one line in every export. If it is really several lines, part them in the program the file comes from.":
    "これにより、ページの 1 行はどの書き出しでも 1 行になります。実際には複数の行である場合は、ファイルを作ったプログラムで分けてください。",
  "Switch the protection off if the file is read by a program that does not calculate.": "計算をしないプログラムで読む場合は、保護を外してください。",
  "Tab": "タブ",
  "Take some of the conditions back.": "条件をいくつか取り消してください。",
  "Tell the library that publishes the manifest.": "マニフェストを公開している図書館に知らせてください。",
  "Text and XML exports do not need it. To export with images, put it beside the transcription.":
    "テキストと XML のエクスポートには不要です。画像とともにエクスポートするには、翻刻の隣に置いてください。",
  "Text and XML exports do not need them. To export with images, put them beside the transcriptions.":
    "テキストと XML のエクスポートには不要です。画像とともにエクスポートするには、翻刻の隣に置いてください。",
  "Text and types are kept. Correct the coordinates in the program the file comes from, if you need them.":
    "テキストと種類は残ります。座標が必要なら、元のプログラムで直してください。",
  "Text is taken from {1}; whole pages: {2}, single lines: {3}.": "{1} のテキストを使いました。ページ全体：{2}、個々の行：{3}。",
  "Texts that a spreadsheet program would take for a formula have an apostrophe before them.":
    "表計算プログラムが数式とみなすテキストの前にはアポストロフィが付きます。",
  "The file is in an encoding that is not known here.": "ファイルの文字コードがここでは扱えません。",
  "The file says that it is in the encoding {1}, but it is read as UTF-8.": "ファイルは文字コード {1} と宣言していますが、UTF-8 として読み取ります。",
  "The METS names files at other places than those where they are; files of the same name are taken.":
    "METS が挙げるファイルの場所が実際と異なります。同名のファイルを使います。",
  "The METS names files that are not here.": "METS が、ここにないファイルを挙げています。",
  "The address on the web under which the unpacked files will lie, such as https://example.org/iiif. Every address in the manifests begins with it.":
    "展開したファイルを置く Web 上のアドレス。例：https://example.org/iiif。マニフェスト内のアドレスはすべてこれで始まります。",
  "The annotation was deleted, or its file is broken or missing.": "注釈が削除されたか、そのファイルが壊れているか、ありません。",
  "The annotation {1} of a relation does not exist.": "関係が指す注釈 {1} は存在しません。",
  "The annotation's own shape, nothing around it": "注釈自体の形（周囲なし）",
  "The base address is no web address; https://example.org/iiif stands in its place.":
    "ベースアドレスが Web アドレスではありません。代わりに https://example.org/iiif を使います。",
  "The box around the annotation": "注釈を囲む枠",
  "The canvas of {1} is not listed.": "{1} のキャンバスが載っていません。",
  "The class {1} of {2} is not in the data model.": "{2} のクラス {1} がデータモデルにありません。",
  "The coordinates are not in pixels.": "座標がピクセル単位ではありません。",
  "The date is given as year, month and day, such as 2026-05-31, not {1}.": "日付は 2026-05-31 のように年・月・日で指定します（{1} は不可）。",
  "The description of an imported IIIF manifest is not in the form that IMMARKUS writes.":
    "取り込んだ IIIF マニフェストの記述が、IMMARKUS の書く形になっていません。",
  "The file could not be read.": "ファイルを読めませんでした。",
  "The file could not be read: {1}.": "ファイルを読めませんでした：{1}",
  "The file does not hold a description of the folder.": "ファイルにフォルダーの記述がありません。",
  "The file does not hold a list of annotations.": "ファイルに注釈のリストがありません。",
  "The file does not say how large the page is.": "ファイルにページの大きさが書かれていません。",
  "The file has changed since the folder was opened. Open the folder again.": "フォルダーを開いた後にファイルが変わりました。フォルダーを開き直してください。",
  "The file has numbers that programs cannot count with, or that JSON does not know (NaN); they are kept as text.":
    "プログラムで計算できない数や JSON にない数（NaN）がファイルにあり、テキストとして残します。",
  "The file is neither ALTO nor PAGE.": "ファイルは ALTO でも PAGE でもありません。",
  "The file is neither ALTO nor PAGE: it is <{1}>.": "ファイルは ALTO でも PAGE でもなく、<{1}> です。",
  "The file is nested too deeply to be read.": "ファイルの入れ子が深すぎて読めません。",
  "The file is not a JSON object.": "ファイルは JSON オブジェクトではありません。",
  "The file is not in UTF-8; its letters are taken to be in the Windows encoding of Western Europe.":
    "ファイルが UTF-8 ではないため、西ヨーロッパの Windows エンコーディングとして読みます。",
  "The file is not readable JSON.": "ファイルは読める JSON ではありません。",
  "The file is not readable JSON: {1}.": "ファイルは読める JSON ではありません：{1}",
  "The file is not well-formed XML.": "ファイルは整形式の XML ではありません。",
  "The file is not well-formed XML ({1}). {2}": "ファイルは整形式の XML ではありません（{1}）。{2}",
  "The file refers to tags that it does not define.": "ファイルが、定義していないタグを参照しています。",
  "The file says that it is in the encoding {1}, which is not known here.": "ファイルは文字コード {1} と宣言していますが、ここでは扱えません。",
  "The folder could not be looked into.": "フォルダーの中を見られませんでした。",
  "The folder is no IMMARKUS work folder.": "フォルダーは IMMARKUS の作業フォルダーではありません。",
  "The format demands an outline of every region and line; one is made for those that have none.":
    "この形式はすべての領域と行に輪郭を求めるため、ないものには作ります。",
  "The image cannot be decoded: {1}.": "画像を復号できません：{1}",
  "The image cannot be decoded; its annotations have no pictures.": "画像を復号できないため、その注釈に画像は付きません。",
  "The image is broken, or of a kind whose size cannot be found; it is left out with its annotations.":
    "画像が壊れているか、サイズの分からない種類のため、注釈とともに除かれます。",
  "The image is not as large as the transcription says.": "画像の大きさが翻刻の示すものと異なります。",
  "The image may have been replaced by a smaller one, or the annotation was drawn by a click.":
    "画像が小さいものに置き換えられたか、注釈がクリックだけで作られたのかもしれません。",
  "The image of the page is not in the folder.": "ページの画像がフォルダーにありません。",
  "The images are not in the zip; they have to be put beside the manifests, in the same folders.":
    "画像は ZIP に入っていません。マニフェストの隣の同じフォルダーに置く必要があります。",
  "The least confidence is a number from 0 to 1, not {1}.": "最低の確信度は 0 から 1 の数です（{1} は不可）。",
  "The link holds no recipe, or only a part of one.": "リンクにレシピがないか、一部しかありません。",
  "The list is for scripts that read IMMARKUS's own export. The page is for linked data: images, classes and annotations have addresses, and no value is lost.":
    "リストは IMMARKUS 自身のエクスポートを読むスクリプト向け、注釈ページはリンクトデータ向けです。画像・クラス・注釈にアドレスがあり、値は失われません。",
  "The manifest {1} is on the network; what stands only in it (its own metadata, table of contents, images) is left out.":
    "マニフェスト {1} はネットワーク上にあり、そこにしかないもの（固有のメタデータ・目次・画像）は除かれます。",
  "The manifests work in no viewer yet. Give the address on the web under which you will put the unpacked files.":
    "マニフェストはまだどのビューアーでも動きません。展開したファイルを置く Web 上のアドレスを指定してください。",
  "The metadata of the work folder itself are left out.": "作業フォルダー自体のメタデータは除かれます。",
  "The model file cannot be read: {1}.": "モデルファイルを読めません：{1}",
  "The model file does not say what it is; it is listed by its name only.": "モデルファイルに内容の説明がないため、名前だけを載せます。",
  "The name of a relation that does not exist is left out.": "存在しない関係の名前は除かれます。",
  "The names of these types are lost; the regions and lines count as untyped.": "これらの種類の名前は失われ、領域と行は種類なしとして数えます。",
  "The original manifest has no canvas {1}; what there is on it ({2}) is left out.":
    "元のマニフェストにキャンバス {1} がなく、その上のもの（{2}）は除かれます。",
  "The original manifest has no list of canvases.": "元のマニフェストにキャンバスのリストがありません。",
  "The original manifest has no such canvas (any more); the annotations of the canvas are left out.":
    "元のマニフェストにそのキャンバスが（もう）なく、その注釈は除かれます。",
  "The original manifest is in an older version of the IIIF standard; only version 3 can be copied and annotated.":
    "元のマニフェストは古い版の IIIF 規格です。写しと注釈付けができるのはバージョン 3 だけです。",
  "The original manifest is not in the form that the IIIF standard demands.": "元のマニフェストが IIIF 規格の求める形になっていません。",
  "The original of an imported manifest is not in the folder, so no annotated copy of it can be made.":
    "取り込んだマニフェストの原本がフォルダーにないため、注釈付きの写しを作れません。",
  "The original of {1} is not in the folder.": "{1} の原本がフォルダーにありません。",
  "The page has no text in the version chosen; its regions and lines are exported without text.":
    "選んだ版ではこのページにテキストがなく、領域と行がテキストなしでエクスポートされます。",
  "The page is measured in a unit that the format does not know; its numbers are written as they are.": "ページは、この形式にない単位で測られています。数値はそのまま書き出します。",
  "The page is no longer in the file.": "ページはもうファイルにありません。",
  "The pages that are here are taken. If you need the others, open the folder that holds them all.":
    "ここにあるページを使います。ほかも必要なら、すべてが入ったフォルダーを開いてください。",
  "The parent of an entity class does not exist; the class is taken as a top-level one.": "エンティティクラスの上位クラスがないため、最上位とみなします。",
  "The places of lines and regions do not fit this image. Use the image that the transcription was made with, or one of the same size. Texts and types are not concerned.":
    "行と領域の位置がこの画像に合いません。翻刻に使った画像か、同じ大きさの画像を使ってください。テキストと種類には影響しません。",
  "The reading order names regions that are not there; they have been deleted, perhaps.": "読み順に、存在しない領域があります。削除された可能性があります。",
  "The recipe has an option that does not exist, or a value it cannot take; the default is used.":
    "レシピに存在しないオプションか、取り得ない値があり、既定値を使います。",
  "The recipe is for an export that does not exist.": "レシピは存在しないエクスポート用です。",
  "The recipe is of version {1}, this Florilegium knows {2}.": "レシピはバージョン {1} ですが、この Florilegium が対応するのは {2} です。",
  "The recipe names something that this folder does not have.": "レシピが、このフォルダーにないものを指しています。",
  "The recipe was written by a newer Florilegium; it is read as far as it is understood.":
    "レシピは新しい Florilegium で書かれたもので、理解できる範囲で読みます。",
  "The relations are not in the form that IMMARKUS writes.": "関係が IMMARKUS の書く形になっていません。",
  "The rest of the recipe is used. If it was made for another folder, that may be just right.":
    "レシピの残りは使われます。別のフォルダー用に作られたものなら、これでよいはずです。",
  "The same as IMMARKUS": "IMMARKUS と同じ",
  "The schema {1} of the metadata of {2} is not in the data model.": "{2} のメタデータのスキーマ {1} がデータモデルにありません。",
  "The shape of an annotation cannot be understood; it is exported without coordinates and picture.":
    "形を理解できない注釈があり、座標と画像なしでエクスポートされます。",
  "The shape of the annotation cannot be understood: {1}.": "注釈の形を理解できません：{1}",
  "The sheet of {1} is called {2}.": "{1} のシートの名前は {2} です。",
  "The size of the image cannot be found ({1}); it is left out with its {2}.": "画像のサイズが分からず（{1}）、次のものとともに除かれます：{2}",
  "The standard one holds most; eScriptorium's own is for going back into eScriptorium.":
    "標準は最も多くを収められます。eScriptorium のものは eScriptorium に戻すためのものです。",
  "The standard one holds most; the others are for going into these programs.": "標準は最も多くを収められます。ほかは各プログラムに入れるためのものです。",
  "The table of contents of a manifest leads back to itself, or is too deep; it is used as far as it is of use.":
    "マニフェストの目次が循環しているか深すぎるため、使える範囲で使います。",
  "The text is given for a whole region and not line by line; it is taken as lines without a place.":
    "テキストが行ごとではなく領域全体に付いているため、位置のない行として扱います。",
  "The text of a line has line breaks in it; each is read as a blank.": "1 行のテキストの中に改行があります。改行はそれぞれ空白として読み込まれます。",
  "The text of lines is left out, since the recogniser was less sure of it than asked for.": "認識の確信度が指定より低い行のテキストは除かれます。",
  "The text of {1} is left out: confidence below {2}.": "{1} のテキストは除かれます：確信度が {2} 未満",
  "The transcription as one text file, page after page, line after line; as Markdown, if you like.":
    "翻刻をページ順・行順に一つのテキストファイルへ。Markdown も選べます。",
  "The transcription as text files, one for each page, in one zip; as Markdown, if you like.":
    "翻刻をページごとのテキストファイルにして一つの ZIP へ。Markdown も選べます。",
  "The transcription names an image that is not here; the image with the same name but another ending is taken.":
    "翻刻の指す画像がここになく、同名で拡張子の異なる画像を使います。",
  "The whole data model": "データモデル全体",
  "The whole model can be put into another work folder; each part can be imported there by itself.":
    "モデル全体を別の作業フォルダーに入れられます。各部分を単独で取り込むこともできます。",
  "The words of a line do not make up its text, which has probably been corrected; the line is written as a whole.":
    "行の単語がテキストと合いません。校正されたと思われ、行を全体として書き出します。",
  "The zip cannot be opened.": "ZIP を開けません。",
  "There are annotations here but no data model (_immarkus.model.json).": "注釈がありますが、データモデル（_immarkus.model.json）がありません。",
  "There are annotations here for an image that is not in the folder; they are left out, as IMMARKUS does.":
    "フォルダーにない画像の注釈があり、IMMARKUS と同じく除かれます。",
  "There are annotations of an imported IIIF manifest here, but not the manifest's description.":
    "取り込んだ IIIF マニフェストの注釈がありますが、その記述がありません。",
  "There are page files beside the METS that it does not name; they follow after its pages.":
    "METS の隣に、METS が挙げていないページファイルがあり、そのページの後に続けます。",
  "There is no METS in the file.": "ファイルに METS がありません。",
  "There is no entity class {1}.": "エンティティクラス {1} はありません。",
  "There is no export {1}; there are: {2}.": "エクスポート {1} はありません。あるもの：{2}",
  "There is no folder {1}.": "フォルダー {1} はありません。",
  "There is no image {1} among those chosen.": "選んだ中に画像 {1} はありません。",
  "There is no option {1}; there are: {2}.": "オプション {1} はありません。あるもの：{2}",
  "There is no page in the file.": "ファイルにページがありません。",
  "There is no property {1} of any {2}.": "プロパティ {1} はありません（対象：{2}）。",
  "There is no relationship type {1}.": "関係の種類 {1} はありません。",
  "There is no version of the text called {1}.": "{1} というテキストの版はありません。",
  "There is nothing here that can be exported.": "ここにエクスポートできるものはありません。",
  "These files are not taken for the pages. Ask for a complete METS, or open the folder without it.":
    "これらのファイルはページとして扱いません。完全な METS を入手するか、METS なしでフォルダーを開いてください。",
  "They are exported under the schema's name.": "スキーマの名前でエクスポートされます。",
  "They are exported with the class's id and all their values.": "クラスの ID とすべての値とともにエクスポートされます。",
  "They are invisible, and mostly slips of copying. Look at the lines named, if you think they meant something.":
    "目に見えず、多くはコピーの際の混入です。意味があると思われるなら、示された行を確かめてください。",
  "They are turned into pixels where the image is in the folder; without it they stay as they are.":
    "画像がフォルダーにあればピクセルに換算し、なければそのままにします。",
  "They cannot be seen. The JSON-LD export has them.": "見ることはできません。JSON-LD のエクスポートにはあります。",
  "This is no recipe.": "これはレシピではありません。",
  "Trained kraken models with a card for each, a list of all, and checksums, in one zip.":
    "学習済み kraken モデルと、それぞれの説明カード、一覧、チェックサムを一つの ZIP に。",
  "Two annotations have the same id; relations lead to the first one.": "同じ ID の注釈が二つあり、関係は最初のものにつながります。",
  "Two entity classes have the same id; the first one counts.": "同じ ID のエンティティクラスが二つあり、最初のものを使います。",
  "Two entries of the zip have the same path; only the last one can be read.": "ZIP に同じパスの項目が二つあり、最後のものしか読めません。",
  "Types of properties, ids of classes and dates of single notes are not in the manifests.":
    "プロパティの型・クラスの ID・個々のメモの日付はマニフェストに入りません。",
  "Unicode has two ways to write é: as one sign (NFC) or as two (NFD).": "Unicode では é を一文字（NFC）でも二文字（NFD）でも書けます。",
  "Unknown": "不明",
  "Unpack the outer one and open the folder, if you need what is in it.": "中身が必要なら、外側を展開してフォルダーを開いてください。",
  "Unpack the zip with a program that asks what to do, and open the folder.": "重複時に確認するプログラムで ZIP を展開し、フォルダーを開いてください。",
  "Unpack the zip, and open the folder.": "ZIP を展開し、フォルダーを開いてください。",
  "Use the newest Florilegium, so that nothing of it is missed.": "漏れのないよう、最新の Florilegium を使ってください。",
  "Values": "値",
  "Values for programs": "プログラム向けの値",
  "Version of the text": "テキストの版",
  "Viewers cannot show images of these kinds without an image server.": "これらの種類の画像は、画像サーバーなしではビューアーに表示できません。",
  "Viewers show annotations as texts. This adds classes, values and notes as IMMARKUS stores them, under the key “immarkus”, which viewers pass over.":
    "ビューアーは注釈をテキストとして表示します。これは IMMARKUS の保存どおりのクラス・値・メモを「immarkus」キーの下に加えるもので、ビューアーは読み飛ばします。",
  "Viewers show annotations as texts; coordinates of boxes are rounded to whole pixels.":
    "ビューアーは注釈をテキストとして表示し、枠の座標は整数ピクセルに丸められます。",
  "What both ends of a relation show, cut out of their images.": "関係の両端を画像から切り抜いたもの。",
  "What could be understood is used. Restore the file from a backup, or draw the relation again.":
    "理解できたものを使います。バックアップからファイルを戻すか、関係を描き直してください。",
  "What could be understood of the model is used. Annotations keep their values in any case.":
    "モデルのうち理解できたものを使います。注釈の値はいずれにせよ保たれます。",
  "What could still be read of it is taken.": "読めた部分を使います。",
  "What could still be read of it is taken: {1} lines; compare it with the original.": "読めた部分を使います：{1} 行。原本と照らし合わせてください。",
  "What each annotation shows, cut out of its image.": "各注釈を画像から切り抜いたもの。",
  "What images, folders or annotations have to say. A folder hands its metadata on to all that is in it.":
    "画像・フォルダー・注釈の記述。フォルダーのメタデータは中のすべてに引き継がれます。",
  "What is said of images as a whole ({1}) is in the export of image metadata.": "画像全体についての記述（{1}）は画像メタデータのエクスポートにあります。",
  "What only IIIF manifests know (their own metadata and tables of contents) is left out, unless the manifests are saved in the folder; the list of problems names their addresses.":
    "IIIF マニフェストにしかないもの（固有のメタデータと目次）は、マニフェストがフォルダーに保存されていない限り除かれます。アドレスは問題の一覧にあります。",
  "What the models are for.": "モデルの用途。",
  "When it is handed over, as 2026-05-31: stands in BagIt and RO-Crate packages. Without one the same files give the same package on any day.":
    "引き渡しの日付。例：2026-05-31。BagIt と RO-Crate のパッケージに入ります。空欄なら、同じファイルからはいつでも同じパッケージができます。",
  "Where it has no text": "テキストがない箇所",
  "Where the files lie in the result.": "結果の中でのファイルの置き場所。",
  "Where the version chosen has no text, that of another is taken.": "選んだ版にテキストがない箇所では、別の版のテキストを使います。",
  "Where words are put together, lines are no longer those of the page.": "語をつないだ箇所では、行はページの行と一致しなくなります。",
  "With or without": "有無を問わない",
  "With report": "報告書を付ける",
  "Without it Excel shows Chinese, Arabic or accented letters wrongly.": "これがないと、Excel で中国語・アラビア語・アクセント付きの文字が正しく表示されません。",
  "Without them, the zip holds the list and the cards only.": "付けない場合、ZIP には一覧と説明カードだけが入ります。",
  "Words and characters": "単語と文字",
  "Words and characters with their places are left out; lines hold the whole text.": "位置付きの単語と文字は除かれ、行に全文が入ります。",
  "Words parted at the end of a line": "行末で分かれた語",
  "Write ellipses, polygons, lines and turned boxes as paths, since Mirador shows no others.":
    "楕円・多角形・線・傾いた矩形をパスとして書き出します。Mirador はほかを表示しないためです。",
  "Write words and characters with their places, where there are any.": "位置付きの単語と文字があれば書き出します。",
  "You may lack the right to read it.": "読む権限がないのかもしれません。",
  "Zeros are left out, the two ends of a range are given like two values, and half-open ones like one.":
    "ゼロは除かれ、範囲の両端は二つの値、片側だけの範囲は一つの値として示されます。",
  "Zip": "ZIP",
  "a form feed": "改ページ",
  "a line that names the page, as eScriptorium writes it": "eScriptorium と同じ、ページ名を示す行",
  "all files in one folder": "すべてのファイルを一つのフォルダーに",
  "are put together": "つなぐ",
  "as in the opened folder": "開いたフォルダーと同じ",
  "as the page is read, where that is known": "読み順（分かる場合）",
  "as they are": "そのまま",
  "blocks that do no more than hold others; what they hold is there": "ほかをまとめるだけのブロック。中身は入っています",
  "composed (NFC)": "合成（NFC）",
  "could not be written; the problems say why": "書き出せませんでした。理由は問題の一覧にあります",
  "decomposed (NFD)": "分解（NFD）",
  "metadata and notes of whole images, which have no place on them and no row here": "画像全体のメタデータとメモ。画像上に位置がなく、ここに行がありません",
  "more or fewer for parted words that were joined, and for signs of Markdown": "つないだ語と Markdown の記号による増減",
  "not chosen": "選ばれていません",
  "not of the types, or not as certain, as the options ask for": "種類または確信度がオプションの条件に合いません",
  "nothing": "なし",
  "of IIIF manifests, which stay where they are": "IIIF マニフェストのもの。元の場所のままです",
  "on pages that could not be read": "読めなかったページにあります",
  "on pages that were not chosen": "選ばれなかったページにあります",
  "one for each document, if there are several": "複数あれば文書ごとに一つ",
  "region by region": "領域ごと",
  "stay as they are": "そのまま残す",
  "without class or note, or of a class that the data model does not have": "クラスやメモがないか、データモデルにないクラスのもの",
  "without text, which plain text leaves out": "テキストなし。プレーンテキストでは除かれます",
  "{1} ({2}) cannot be shown by viewers as they are.": "{1}（{2}）はそのままではビューアーに表示できません。",
  "{1} Notes lead to their own sheet.": "{1} メモはそのシートにつながります。",
  "{1} cannot be understood.": "{1} を理解できません。",
  "{1} is called {2} in the result.": "{1} は結果では {2} という名前です。",
  "{1} is not a list.": "{1} はリストではありません。",
  "{1} is not here; {2} is taken for it.": "{1} がここになく、代わりに {2} を使います。",
  "{1} of {2} pages have no image in the folder: {3}{4}.": "{2} ページ中 {1} ページの画像がフォルダーにありません：{3}{4}",
  "{1} on IIIF canvases: no picture, since the images are on the network.": "IIIF キャンバス上の {1}：画像はネットワーク上にあるため付きません。",
  "{1} share one file of annotations.": "{1} は注釈ファイルを共有しています。",
  "{1} would be taken for a formula and got an apostrophe before it.": "{1} は数式とみなされるため、前にアポストロフィを付けました。",
  "{1}: halves of characters.": "{1}：半端な文字",
  "{1}: this folder has no {2}.": "{1}：このフォルダーにありません（{2}）。",
  "Names can hold {1}, but no other braces: {2}":
    "名前に使えるのは {1} だけで、ほかの波括弧は使えません：{2}",
  "{name} is the name of the image without its ending, {number} the place in the document ({number:04} with four digits), {label} what the page is called in the METS, {document} the name of the document.":
    "{name} は拡張子を除いた画像名、{number} は文書内の順番（{number:04} は四桁）、{label} は METS でのページ名、{document} は文書名です。",
};

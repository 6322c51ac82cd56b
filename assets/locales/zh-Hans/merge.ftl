merge-to = { $audience ->
    [patients] 致：
   *[parents] 致这位孩子的家长：
}
merge-heading = { $audience ->
    [patients] 写有姓名的信
   *[parents] 写有姓名的信，按班级分好
}
merge-lead = { $audience ->
    [patients] 请把一份名单放到这里。这样，每个姓名都会印在一封用对了语言的信上，正好在信封开窗的位置。
   *[parents] 请把一份班级名单放到这里。这样，每个孩子的姓名都会印在一封用他们家语言写的信上，可以放进书包，也可以装进开窗信封。
}
merge-promise = 姓名只留在这台电脑上。所有的工作都由您的浏览器在这里完成。没有任何姓名会发给我们，也不会发给别人。
merge-begin = 用名单开始
merge-not-loaded = 这一部分没能打开。请重新打开这个页面，再试一次。
merge-too-old = 这个浏览器太旧了，用不了这项功能。请用最新的 Edge、Chrome、Firefox 或 Safari。这个页面上的其他信，用任何浏览器都可以。
merge-list = 您的名单
merge-list-note = { $audience ->
    [patients] 每人一行：姓名、小组和语言。
   *[parents] 每个孩子一行：姓名、班级和在家里说的语言。您可以从 SIMS、Arbor 或 Bromcom 保存这样的名单，也可以在 Excel 里输入。
}
merge-file = 名单文件
merge-file-hint = 必须是 CSV 文件。在 Excel 里：“文件”“另存为”“CSV UTF-8”。您也可以把文件拖到这里。最多 { $max } 个姓名。
merge-paste = 或者把名单粘贴在这里
merge-paste-hint = 在 Excel 里选中单元格，复制，然后粘贴到这个框里。
merge-read = 读取我粘贴的内容
merge-bad-empty = 这份名单里没有姓名。请换一份每个姓名占一行的名单。
merge-bad-size = 对名单来说，这个文件太大了。最大 { $max } MB。请选择另一个文件。
merge-bad-workbook = 这是 Excel 或其他程序的文件，不是 CSV 文件。请在那个程序里打开它，点击“文件”“另存为”，选择“CSV UTF-8”，再把那个文件放到这里。也可以复制单元格，粘贴到下面。
merge-bad-file = 这个文件我们读不了。请先把名单存成 CSV。在 Excel 里：“文件”“另存为”“CSV UTF-8”。
merge-bad-many = 一次的姓名太多了：{ $count } 个。最多 { $max } 个。请把名单分成几份，一份一份地做。
merge-found = 我们读到的内容
merge-names = 姓名
merge-classes = { $audience ->
    [patients] 小组
   *[parents] 班级
}
merge-languages = 语言
merge-left-out = 跳过的行
merge-line = 第 { $line } 行
merge-line-no-name = 没有姓名。请在名单里填上，或者不用这一行。
merge-line-long = 姓名太长，信上放不下。这一列选对了吗？
merge-line-quote = 这里有一个引号（"）只开不关。请从名单里把它删掉。
merge-line-above = 这一行在列标题的上面。
merge-line-more = 这里没有显示的行数：{ $count }
merge-preview = 最前面的几封信
merge-columns = 每一列是什么？
merge-column-name = 姓名
merge-column-second = 姓名的第二部分
merge-column-class = { $audience ->
    [patients] 小组
   *[parents] 班级
}
merge-column-language = 语言
merge-column-none = 没有
merge-column-number = 第 { $number } 列
merge-column-headings = 第一行是列标题，不是姓名
merge-choose = 每种语言用哪封信？
merge-choose-note = 写着“请检查”的地方，我们没有把握。我们没有的语言会用英文信。
merge-choose-said = 您的名单里
merge-choose-letter = 信
merge-choose-empty = 空白
merge-choose-check = 请检查
merge-how = 要哪种信？
merge-kind = 信的种类
merge-paper = 纸张
merge-sides = 打印机打印
merge-sides-both = 双面
merge-sides-one = 单面
merge-separators = { $audience ->
    [patients] 在每个小组前面放一张写有组名的纸
   *[parents] 在每个班级前面放一张写有班名的纸
}
merge-ticks = 在这张纸上列出姓名，用来打勾
merge-counts = 要打印多少
merge-counts-letters = 信
merge-counts-pages = 每封信的页数
merge-counts-sheets = 纸的张数
merge-counts-half = 半页的信要用的张数
merge-counts-slips = 小纸条要用的张数
merge-counts-between = { $audience ->
    [patients] 小组之间的纸
   *[parents] 班级之间的纸
}
merge-counts-total = 合计
merge-counts-note = 您不需要姓名吗？半页的信和小纸条可以省纸：请从上面打印。最后两列写着您需要多少张纸。
merge-counts-copy = 复制表格
merge-not-fetched = 没能取到这封信：{ $language }。请检查您的网络，再试一次。
merge-no-letter = 这里没有这种语言的信：{ $language }。请在上面给它选另一封信。
merge-again = 再试一次
merge-make = 制作信
merge-making = 正在制作信……
merge-ready = 信做好了。
merge-save = 保存信（PDF）
merge-print-both = 请按 100% 打印这个文件，双面打印，沿长边翻转。
merge-print-one = 请按 100% 打印这个文件，单面打印。
merge-pages = 页数
merge-size = 大小
merge-not-made = 没能做好这些信。请重新打开这个页面，再试一次。不带姓名的信可以从上面打印。
merge-title = 写有姓名的信 – { $school }
merge-no-class = { $audience ->
    [patients] 没有小组
   *[parents] 没有班级
}
merge-sent = 从这台电脑发出去的内容
merge-sent-names = 从这台电脑发出去的姓名数
merge-sent-files = 从这个网站取来的文件数
merge-sent-note = 这些是文件的网址。里面都没有姓名。

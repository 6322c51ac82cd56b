widget-title = { $school } 的邮箱地址
widget-open = 查看我们所有的地址，看看该怎么做
widget-link = 看看 { $school } 用哪些邮箱地址
widget-count = { $count ->
   *[other] 我们用 { $count } 个地址写信。
}
widget-count-partial = { $count ->
   *[other] 我们的清单上目前有 { $count } 个地址。
}
widget-paused = { $count ->
   *[other] 其中 { $count } 个暂停使用。请暂时不要打开从那里发来的邮件。
}
widget-languages = 其他语言：
widget-address = 我们的页面：{ $address }
widget-missing = 这个框是空的。原来在这里的清单已经搬走了。
copy-dated = 这是{ $date }的副本。地址可能会变。{ $link }
copy-link = 看看现在的清单
copy-heading = 我们发的邮件
copy-newsletter = 确保您能收到 { $school } 的邮件。看看我们用哪些地址，以及怎样让邮件不被当成垃圾邮件：{ $address }
embed-title = 把我们的清单放到网站上 – { $school }
embed-heading = 把我们的清单放到网站上
embed-lead = { $audience ->
    [patients] 给管理网站的人。大家会在最先看的地方，看到是谁给他们写信。
   *[parents] 给管理学校网站的人。家长会在最先看的地方，看到是谁给他们写信。
}
embed-promise = 里面没有 Cookie，也不统计任何人。清单一变，网站马上就会显示。
embed-built-heading = 您的网站是用什么做的？
embed-built-hint = 请点击一个名称。我们就会显示在那里可用的办法。
embed-built-html = 我们自己写的 HTML
embed-built-someone = 别人帮我们做
embed-built-other = 别的
embed-with = 使用 { $builder }
embed-use = 请用办法 { $number }
embed-else = 不行吗？请用办法 { $number }
embed-tried = 我们在{ $date }用 { $version } 试过。
embed-not-tried = 这个我们自己还没有试过。请保存您的页面，然后看一看。
embed-wordpress = 把链接单独粘贴成一行。WordPress 会自己把它变成框。
embed-wix = 添加 Wix 里叫“Embed HTML”的部分。把代码放进去，再把它拉到最高。
embed-squarespace = 添加一个“Code”块，把代码放进去。有些套餐没有这个块。
embed-google-sites = 点击“Insert”，再点“Embed”，然后点“Embed code”。把代码放在那里。
embed-builder = 在文本框里找“HTML”“Source”或“</>”这样的按钮。把代码放在那里。没有这样的按钮？那就复制文字。
embed-html = 把代码放在您想放框的地方。
embed-someone = 把这条消息发给他们。他们需要的都在里面。
embed-other = 请按这个顺序试：先试 1，再试 3，然后试 4。办法 5 到处都能用。
embed-message-subject = 给我们网站用的框
embed-message = 请把我们的邮箱地址清单放到我们的网站上。做法和要复制的代码在这里：{ $address }
embed-ways-heading = 五种办法
embed-way-link = 办法 1：粘贴链接
embed-way-element = 办法 2：脚本
embed-way-frame = 办法 3：内嵌窗口（iframe）
embed-way-copy = 办法 4：复制文字
embed-way-button = 办法 5：按钮、海报或一句话
embed-way-link-note = 适合 WordPress 和其他会把链接变成框的网站。别的什么都不用做。
embed-way-element-note = 如果您能添加脚本，这是最好的办法。框会自动变成合适的高度。它在每个网站上看起来都一样。
embed-way-frame-note = 适合可以添加 HTML、但不能添加脚本的网站。框的高度由您定，不会变。清单变长时，可以用滚动条往下看。
embed-way-frame-script = 您也能添加脚本吗？请添加这一行，只要一次。这样，内嵌窗口就会自动变成合适的高度。
embed-way-copy-note = 适合会去掉脚本和内嵌窗口的网站。这是副本，不会自己更新。清单有变化时，请再复制一次。
embed-way-copy-feed = 您可以用我们的订阅源关注变化。
embed-way-button-note = 适合只能添加图片和链接的网站，也适合您的简报。
embed-button-code = 按钮的代码
embed-button-svg = 按钮矢量图（SVG）
embed-button-png = 按钮图片（PNG）
embed-button-link = 请保存图片，放到您的页面上，让它链接到这个网址：
embed-newsletter = 放进简报的一句话
embed-poster = 可以打印的海报和信
embed-code = 要复制的代码
embed-preview = 办法 { $number } 的样子
embed-look-heading = 大小和颜色
embed-view = 大小
embed-view-full = 显示所有地址
embed-view-compact = 小
embed-theme = 颜色
embed-theme-auto = 浅色或深色，随访问者的设置
embed-theme-light = 总是浅色
embed-theme-dark = 总是深色
embed-languages = 想用别的语言，请用那种语言打开这个页面。
it-embed-heading = 如果您的网站有 Content-Security-Policy
it-embed-note = 请把我们的地址加到这些规则里。别的什么都不用加：没有内联脚本，也没有内联样式。
it-embed-way = 办法 { $number }
it-embed-pinned = 脚本的名称和它的 integrity 值属于同一个版本。这个版本永远不变，每个版本我们都会保留。什么时候换成新版本，由您决定。
it-embed-sandbox = 这个内嵌窗口不需要 Cookie，不需要存储，也不需要 sandbox 去掉的任何权限。不允许弹窗（popups）时，它会显示网址供人复制。

shop-scale-heading = 请按 100% 打印
shop-scale = 在打印窗口里，请选“实际大小”或“100%”，不要选“适合页面”。这样，二维码、标签和裁切标记的大小才对。
shop-on = { $paper } 纸
shop-each = { $count ->
   *[other] 每张 { $paper } 纸 { $count } 份
}
shop-us = 美国纸张尺寸
shop-home = { $audience ->
    [patients] 带回家
   *[parents] 放进书包带回家
}
shop-home-note = { $audience ->
    [patients] 信上有我们所有的地址。小的可以省纸。
   *[parents] 信上有我们所有的地址。小的可以省纸，也能夹进记事本里。
}
shop-letter = 信
shop-a5 = 半页的信
shop-slips = 小纸条
shop-cut = 请沿着裁切标记剪开。每一份都写着家长需要知道的全部内容。
shop-cards = 贴在冰箱上，放在钱包里
shop-cards-note = 印有我们二维码的小卡片，可以一直留着。请用厚纸，沿着裁切标记剪开。
shop-card = 卡片
shop-gate = { $audience ->
    [patients] 贴在门上和墙上
   *[parents] 贴在校门口和墙上
}
shop-gate-note = 二维码很大，隔一两步远也能扫。请时常看一看：可能有人在上面贴了别的贴纸。
shop-poster = 海报
shop-labels = { $audience ->
    [patients] 贴在信和文件夹上的标签
   *[parents] 贴在记事本和文件夹上的标签
}
shop-labels-note = 请选择您的标签纸。包装上有它的编号。
shop-labels-size = { $count } 个标签，{ $width } × { $height } 毫米
shop-labels-low = 这种标签不高，所以上面的二维码很小。
shop-labels-first = 第一个标签
shop-labels-first-hint = 这张标签纸用过一部分吗？请一行一行数出用掉的标签，再加一。
shop-labels-right = 向右移（毫米）
shop-labels-down = 向下移（毫米）
shop-labels-move-hint = 您的打印机印得有点偏吗？请先打印测试页。小于零的数会向左或向上移。
shop-labels-test = 测试页
shop-labels-wrong = 这些标签不能打印
shop-labels-wrong-first = 第一个标签必须是 1 到 { $max } 之间的整数。
shop-labels-wrong-move = 标签最多可以移动 { $max } 毫米，例如 1.5 或 -0.5。
shop-back = 返回所有可以打印的内容
shop-text = { $audience ->
    [patients] 用在宣传单、邮件和网站上
   *[parents] 用在简报、邮件和网站上
}
shop-text-news = 放进简报
shop-text-signature = 放在您邮件的末尾
shop-text-file = 两段放在一个文件里
shop-copy = 复制
shop-copied = 已复制

contact-note-list = 第 { $number } 版清单，{ $date }。
contact-note-newest = 最新的清单：{ $page }
contact-note-fake = 任何人都可以伪造地址。如果有邮件向您要钱或要密码，请不要点击里面的任何东西。请打电话 { $phone } 问我们。
contact-note-fake-ask = 任何人都可以伪造地址。如果有邮件向您要钱或要密码，请不要点击里面的任何东西。请先问我们：可以当面问，也可以拨打您以前就有的号码。
rules-title = { $school } 的邮箱地址
rules-list = 第 { $number } 版清单，{ $date }。
rules-newest = 最新的清单：{ $page }
rules-warning = 这个文件会对这些地址关闭垃圾邮件检查。这样，如果有人伪造其中一个地址，他发的邮件也会进来。
rules-none = 现在没有在使用的地址。
feed-title = { $school } 的邮箱地址
feed-subtitle = { $audience ->
    [patients] 我们邮箱地址清单的变化
   *[parents] 学校邮箱地址清单的变化
}
feed-first = 第一份清单
feed-list = 第 { $number } 版清单
feed-list-added = { $added ->
   *[other] 第 { $number } 版清单：新增 { $added } 个地址
}
feed-list-retired = { $retired ->
   *[other] 第 { $number } 版清单：{ $retired } 个地址不再使用
}
feed-list-both = 第 { $number } 版清单：新增地址 { $added } 个，不再使用 { $retired } 个
feed-added = 新增：{ $addresses }。
feed-retired = 不再使用：{ $addresses }。
feed-details = 其他信息也有变化，例如名称或电话号码。
feed-details-only = 一些信息有变化，例如名称或电话号码。地址没有变。
feed-paused = 暂停使用：{ $address }
feed-paused-text = 请暂时不要打开来自 { $address } 的邮件。可能有别人在用这个地址发邮件。
feed-resumed = 重新使用：{ $address }
feed-resumed-text = 我们重新使用 { $address } 这个地址。但任何人仍然可以伪造地址。

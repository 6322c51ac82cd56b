letter-title = 确保您能收到 { $school } 的邮件
letter-heading = 确保您能收到我们的邮件
letter-greeting = { $audience ->
    [patients] 尊敬的患者：
   *[parents] 尊敬的家长和监护人：
}
letter-reason = { $audience ->
    [patients] 我们的一些邮件会进到垃圾邮件文件夹里。这样，有人就会错过预约和检查结果的消息。您的邮箱认识我们的地址后，就会让我们的邮件进来。大约只需两分钟。
   *[parents] 我们的一些邮件会进到垃圾邮件文件夹里。这样，有的家庭就会错过停课、外出活动和餐食的消息。您的邮箱认识我们的地址后，就会让我们的邮件进来。大约只需两分钟。
}
letter-steps = 怎么做
letter-step-open = 用手机的相机对准方形二维码。也可以在浏览器里输入二维码下面的网址。
letter-step-save = 点击“把我们存为联系人”。一个联系人就包含我们所有的邮箱地址。
letter-step-junk = 看看您的垃圾邮件文件夹。如果里面有我们的邮件，请点击“不是垃圾邮件”。
letter-code = 二维码，网址是 { $address }。网址也写在二维码下面。
letter-warning = 任何人都可以伪造邮件上的名字和地址。如果有邮件向您要钱、要密码或要银行信息，请先打电话 { $phone } 问我们，再决定要不要回复。
letter-warning-ask = 任何人都可以伪造邮件上的名字和地址。如果有邮件向您要钱、要密码或要银行信息，请先问我们：可以当面问，也可以拨打您以前就有的号码。
letter-table = 我们使用的邮箱地址
letter-table-name = 用途
letter-table-address = 邮箱地址
letter-note-paused = { $date }起暂停使用：请暂时不要打开来自这个地址的邮件
letter-note-since = { $date }起
letter-note-until = 用到{ $date }为止
letter-note-shared = { $audience ->
    [patients] 其他机构也用这个地址
   *[parents] 其他学校也用这个地址
}
letter-note-shared-name = { $audience ->
    [patients] 其他机构也用这个地址：请看有没有“{ $name }”这个名字
   *[parents] 其他学校也用这个地址：请看有没有“{ $name }”这个名字
}
letter-newest = 这份清单可能会变。最新的清单总是在这里：{ $address }
letter-checked = 上次核对：{ $date }，核对人：{ $by }。
letter-reference = 第 { $number } 版清单，{ $date }。代码 { $code }
letter-page = 第 { $n } 页，共 { $m } 页
letter-crest = { $school } 的校徽
letter-draft = 草稿：这份清单还不完整。请勿发出。

sheet-reason = { $audience ->
    [patients] 我们的一些邮件会进到垃圾邮件文件夹里。这样，有人就会错过预约和检查结果的消息。
   *[parents] 我们的一些邮件会进到垃圾邮件文件夹里。这样，有的家庭就会错过停课、外出活动和餐食的消息。
}
sheet-step-open = 用手机的相机对准二维码，或者输入下面的网址。
sheet-step-save = 点击“把我们存为联系人”。
sheet-step-junk = 垃圾邮件文件夹里有我们的邮件吗？请点击“不是垃圾邮件”。
sheet-addresses = 我们的一部分地址
sheet-more = { $count ->
   *[other] 还有 { $count } 个地址在我们的页面上。
}
sheet-fake = 任何人都可以伪造邮件。如果有邮件向您要钱或要密码，请先打电话问我们：{ $phone }
sheet-fake-ask = 任何人都可以伪造邮件。如果有邮件向您要钱或要密码，请先问我们。
sheet-scan = 扫一扫，然后点击“把我们存为联系人”。
sheet-check = 对某封邮件不放心？也可以在这里查一查。
sheet-phone = 请打电话问我们：{ $phone }
sheet-poster-scan = 用手机的相机对准二维码。
sheet-poster-type = 或者输入这个网址：
sheet-poster-begins = 请看打开的页面的网址。开头必须是 { $address }
sheet-poster-else = 如果不是，请关掉页面并告诉我们。可能有人在二维码上贴了别的贴纸。
sheet-poster-never = 我们的页面从不向您要密码或要钱。
sheet-unchecked = 此译文由电脑翻译，还没有人检查过。
sheet-unchecked-half = 此译文由电脑翻译，还没有人检查过。英文在这张纸的另一半。
sheet-unchecked-short = 电脑翻译，还没有人检查过。
sheet-test-title = 标签 { $sheet } 的测试页
sheet-test-print = 请用普通纸按 100% 打印这一页。不要选“适合页面”。
sheet-test-hold = 把它放在一张标签纸上，一起对着窗户看。
sheet-test-right = 框太靠右吗？请在“向右移”里填小于零的数，例如 -1.5。
sheet-test-down = 框太靠下吗？请在“向下移”里填小于零的数。
sheet-test-ruler = 这条线必须长 { $length } 毫米。
sheet-test-moved = 向右移了 { $dx } 毫米，向下移了 { $dy } 毫米。
text-newsletter = 我们的一些邮件会进到垃圾邮件文件夹里。您可以帮忙：请打开 { $address }，点击“把我们存为联系人”。{ $school } 的所有邮箱地址都在那里。任何人都可以伪造邮件。如果有邮件向您要钱或要密码，请先打电话 { $phone } 问我们，再决定要不要回复。
text-newsletter-ask = 我们的一些邮件会进到垃圾邮件文件夹里。您可以帮忙：请打开 { $address }，点击“把我们存为联系人”。{ $school } 的所有邮箱地址都在那里。任何人都可以伪造邮件。如果有邮件向您要钱或要密码，请先问我们，再决定要不要回复。
text-signature = 我们的邮件您都收到了吗？我们的地址在这里：{ $address }

check-page-heading = 这封邮件在我们的清单上吗？
check-page-title = 这封邮件在我们的清单上吗？ – { $school }
check-page-lead = 看看这封邮件是从哪个地址发来的。请在这里输入或粘贴那个地址。
check-page-form = 查一封邮件
check-page-label = 邮件从哪个地址发来
check-page-kept = 您输入的内容，我们不会保存。
check-page-button = 查一查
check-page-where = 地址在哪里找？
check-page-where-text = 打开邮件，点击顶部的名字。带 @ 的部分就是地址。光看名字什么也说明不了。任何人都可以在那里写任何名字。
check-page-file = 这封邮件您存成文件了吗？
check-page-file-label = 存下来的邮件，文件名以 .eml 结尾
check-page-file-note = 我们只看它写的是谁发的。
check-page-copy = 没有反应？那么这是我们页面的副本。请打开 { $address }。
check-page-wait = 请稍等……
answer-listed-heading = 是的，这个地址在我们的清单上
answer-purpose = 我们用它来做什么：{ $purpose }。
answer-fake = 任何人都可以伪造地址，也可能有人闯进别人的邮箱。
answer-ring = 邮件向您要钱或要密码吗？请不要点击里面的任何东西。请打电话 { $phone } 问我们。
answer-ask = 邮件向您要钱或要密码吗？请不要点击里面的任何东西。请先问我们：可以当面问，也可以拨打您以前就有的号码。
answer-paused-heading = 在我们的清单上，但暂停使用
answer-paused = 我们从{ $date }起停用这个地址。请暂时不要打开来自这个地址的邮件。
answer-paused-again = 我们重新使用它时，会在这里说明。
answer-withdrawn-heading = 我们不再使用这个地址
answer-withdrawn-until = 它在我们的清单上，一直到{ $date }。
answer-withdrawn = 它以前在我们的清单上。
answer-withdrawn-do = 如果现在还有邮件从这个地址发来，请小心。它可能不是我们发的。
answer-elsewhere-heading = { $audience ->
    [patients] 不是我们的地址，但另一家机构在用
   *[parents] 不是我们的地址，但另一所学校在用
}
answer-elsewhere = 它在 { $name } 的清单上。
answer-elsewhere-paused = 对方从{ $date }起停用这个地址。请暂时不要打开来自这个地址的邮件。
answer-near-heading = 不在我们的清单上，但几乎一样
answer-near-letter = 请仔细看。我们的地址里是 { $ours } 的地方，邮件里是 { $theirs }。
answer-near-letters = 请仔细看。字母不一样。
answer-near-ending = 请看末尾。邮件里是 { $theirs }。我们的地址以 { $ours } 结尾。
answer-near-added = 请仔细看。它比我们的地址多了一些内容。
answer-near-hidden = 里面有您看不见的符号。
answer-near-theirs = 您收到的邮件里是
answer-near-ours = 我们的地址里是
answer-near-do = 不要点击邮件里的任何东西，也不要回复。
answer-alphabet = { $alphabet ->
    [Cyrillic] 里面有些字母是西里尔字母。它们只是看起来像我们的字母。
    [Greek] 里面有些字母是希腊字母。它们只是看起来像我们的字母。
   *[other] 里面有些字母来自另一种文字。
}
answer-punycode = 电脑里是这样写的：{ $name }
answer-same-domain-heading = 结尾和我们的地址一样，但不在我们的清单上
answer-same-domain = { $audience ->
    [patients] 可能是这里的某位员工：他们也会给患者写信。
   *[parents] 可能是一位老师：学校员工也会给家长写信。
}
answer-same-domain-ring = 邮件要您做什么或给什么吗？请先打电话 { $phone } 问我们。
answer-same-domain-ask = 邮件要您做什么或给什么吗？请先问我们：可以当面问，也可以拨打您以前就有的号码。
answer-not-listed-heading = 这个地址不在我们的清单上
answer-not-listed = 我们的清单是完整的，里面没有这个地址。点击邮件里的任何东西以前，请先问我们。
answer-unknown-heading = 它不在我们的清单上，但我们没法确定
answer-unknown = { $audience ->
    [patients] 我们的清单还不完整。照顾您的人也可能用其他地址写信。
   *[parents] 我们的清单还不完整。老师和学校其他员工也可能用其他地址写信。
}
remark-replies = 如果您回复，您的回信会发到另一个地址：{ $address }
remark-name-address = 邮件里的名字写的是 { $address }，但邮件是从另一个地址发来的。这可能是骗人的手法。
remark-name-school = 邮件里的名字是 { $name }。任何人都可以写这个名字。请看地址。
remark-hidden = 地址里有您看不见的符号。正常的地址里没有这种符号。
remark-several = { $count ->
   *[other] 邮件里写着它来自 { $count } 个地址。这里说的是最奇怪的那一个。
}
answer-unreadable-heading = 我们没有找到地址
answer-unreadable-empty = 请输入邮件是从哪个地址发来的。地址里有 @。
answer-unreadable-no-address = 我们需要完整的地址，包括 @ 和后面的部分。只有名字不够。
answer-unreadable-several = 里面有不止一个地址。请只粘贴邮件发来的那个地址。
answer-unreadable-no-from = 里面没有写是谁发的。请改在这里输入地址。
answer-unreadable-too-large = 这个文件太大了，我们处理不了。请打开邮件，改在这里输入地址。
answer-unreadable-not-text = 这种文件我们读不了。请打开邮件，改在这里输入地址。
answer-unreadable-archive = 这个文件里还有别的文件，我们不会打开它们。请打开邮件，改在这里输入地址。

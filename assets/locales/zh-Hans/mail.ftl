mail-school-lead = 我们的一些邮件会被当成垃圾邮件。请告诉您的邮箱哪些邮件是我们发的。大约只需两分钟。
mail-show-how = 告诉我怎么做
mail-title = 您用的是哪种邮箱？ – { $school }
mail-heading = 您用的是哪种邮箱？
mail-lead = 然后我们只显示您这种邮箱的步骤。
mail-type-label = 您的邮箱地址里，@ 后面是什么？
mail-type-why = 例如 gmail.com。我们只需要这些，请不要输入 @ 前面的部分。您输入的内容，我们不会保存。
mail-type-go = 继续
mail-type-live = 输入框不能用？请从列表里选择，或者打开 { $site }。
mail-choose-heading = 选择您的邮箱
mail-choose-more = 更多邮箱公司
mail-choose-none = 这里没有您的邮箱？
mail-slip-heading = 您要输入的是 { $meant } 吗？
mail-slip-yes = 是的，是 { $meant }
mail-slip-no = 不，是 { $typed }
mail-unknown-heading = 我们不认识 { $typed }
mail-unknown = 这是工作单位或学院的邮箱吗？您的邮箱公司在这个列表里吗？
mail-unreadable-heading = 我们看不懂您输入的内容
mail-unreadable = 请只输入 @ 后面的部分，例如 gmail.com。也可以从列表里选择。
mail-of-heading = { $id ->
    [other] 用任何邮箱收到我们的邮件
    [work] 用工作单位或学院的邮箱收到我们的邮件
   *[some] 用 { $provider } 收到我们的邮件
}
mail-of-title = { $id ->
    [other] 用任何邮箱收到我们的邮件 – { $school }
    [work] 用工作单位或学院的邮箱收到我们的邮件 – { $school }
   *[some] 用 { $provider } 收到我们的邮件 – { $school }
}
mail-of-lead-lasts = 最好的办法排在最前面。它长期有效，做一次就行了。
mail-of-lead-helps = 这里没有一种办法能完全保证。每一种都有帮助，所以能做的请都做。
mail-of-another = 其他邮箱公司
mail-where-heading = 您在哪里看邮件？
mail-where-android = 安卓手机
mail-where-ios = iPhone 或 iPad
mail-where-computer = 电脑
mail-computer-first = 这一步要用电脑，但只要做一次。请把这个页面发给自己，再到电脑上打开。
mail-email-page = 把这个页面发到我的邮箱
mail-email-page-subject = 怎样收到 { $school } 的邮件
mail-email-page-text = 请在电脑上打开这个页面：{ $address }
mail-computer-now = 我现在就在用电脑
mail-by-hand = 按钮不能用？
mail-with-file = 改用文件
mail-open = 打开 { $program }
mail-open-part = 打开 { $program }（第 { $number } 个，共 { $count } 个）
mail-open-parts = 我们的地址太多，一个按钮放不下。请对每个按钮各做一次这些步骤。
mail-save-file = 保存我们的文件
mail-picture = 屏幕示意图：{ $words }
mail-also-called = 它也可能叫做 { $menu }。
mail-addresses-heading = 我们的地址
mail-addresses-note = 点一下地址，就会全部选中。然后复制。
mail-addresses-none = 现在没有要添加的地址。
mail-copy = 复制
mail-copy-all = 全部复制
mail-copy-address = 复制 { $address }
mail-copied = 已复制
mail-shared-heading = { $count ->
   *[other] 有 { $count } 个地址没有放进去。为什么？
}
mail-shared-why = { $audience ->
    [patients] 其他机构也用这些地址。如果您让它们进来，其他机构的邮件也会进来。
   *[parents] 其他学校也用这些地址。如果您让它们进来，其他学校的邮件也会进来。
}
mail-shared-add = 加上这些地址，打开 { $program }
mail-notes-heading = 小提示
mail-traps-heading = 这里要小心
mail-moves-heading = 这些邮箱有变动
mail-move-some = 这里说的是以 { $endings } 结尾的地址。
mail-own-help = { $provider } 的帮助页面
mail-undo-heading = 把某个地址去掉
mail-undo-why = 如果我们暂停或不再使用某个地址，请这样做。
mail-worked-heading = 成功了吗？
mail-worked = { $audience ->
    [patients] 请让我们给您发一封测试邮件。没有哪种设置能完全保证：邮件还是有可能被拦下。
   *[parents] 请让学校办公室给您发一封测试邮件。没有哪种设置能完全保证：邮件还是有可能被拦下。
}
mail-ask-test = 请我们发一封测试邮件
mail-help-link = 还是收不到？
mail-in-app = 点击按钮没有反应？请用您的浏览器打开这个页面，例如 Chrome 或 Safari。
mail-in-app-seen = 您现在是在另一个应用里面。它可能没法保存我们的联系人或文件。请先用您的浏览器打开这个页面，例如 Chrome 或 Safari。
mail-work-subject = 请让 { $school } 的邮件进来
mail-work-text =
    您好！

    { $school } 的邮件我收不到，或者被当成垃圾邮件。请让这些邮件进来。确切的地址如下：

    { $addresses }

    请只放行这些地址，不要放行更多，并保持各项检查开启（SPF、DKIM 和 DMARC）。
    带签名、供机器读取的清单在这里：{ $list }

    谢谢！
mail-work-send = 用邮件发送这段话
mail-send-office = { $audience ->
    [patients] 把这段话发给我们
   *[parents] 把这段话发给学校办公室
}
mail-ring-office = 请打电话 { $phone } 给我们，并说：
mail-tell-office = { $audience ->
    [patients] 请来问我们，并说：
   *[parents] 请到学校办公室问，并说：
}
mail-test-subject = 请给我发一封测试邮件
mail-test-text = 请给这个地址发一封测试邮件。我已经设置好邮箱，让你们的邮件能进来。谢谢！
mail-check-subject = 我的邮箱地址对吗？
mail-check-text = 请看一下，你们那里登记的我的邮箱地址是哪个。是我现在写信用的这个吗？谢谢！
mail-stopped-subject = 你们可能已经停止给我发邮件
mail-stopped-text = 我可能在你们的某封邮件里点过“垃圾邮件”或“退订”。请看一下，我的地址是不是在不再发送邮件的名单上。这种名单可能叫 suppression、bounce 或 unsubscribe 名单。请把我的地址从上面去掉。谢谢！
mail-spam-subject = 你们的测试邮件在我的垃圾邮件文件夹里
mail-spam-text = 你们的测试邮件进了我的垃圾邮件文件夹。我已经标明它不是垃圾邮件，也做完了你们页面上的步骤。请再发一封。谢谢！
mail-nothing-subject = 我没有收到你们的测试邮件
mail-nothing-text = 我没有收到你们的测试邮件。收件箱里没有，垃圾邮件里也没有。它有没有带着错误信息退回到你们那里？请问一问管理你们邮箱的人，这封邮件怎么样了。谢谢！
mail-help-title = 还是收不到？ – { $school }
mail-help-heading = 还是收不到？
mail-help-lead = 请一个问题一个问题地看。大多数人都能在这里找到答案。
mail-help-address-heading = 我们登记的地址对吗？
mail-help-address = 错一个字母，就收不到。请问我们，您在我们这里登记的是哪个地址。
mail-help-stopped-heading = 您有没有点过“垃圾邮件”或“退订”？
mail-help-stopped = 那么可能已经没有人给您发邮件了。这一点您在自己的邮箱里改不了。我们可以改。
mail-help-blocked-heading = 您有没有屏蔽我们？
mail-help-blocked = 请在邮箱的设置里找一找被屏蔽的地址，也看看规则或过滤器。里面有我们的地址吗？请把它去掉。
mail-help-full-heading = 您的邮箱满了吗？
mail-help-full = 邮箱满了，就会拒收新邮件。请删除您不需要的邮件。然后清空已删除邮件和垃圾邮件文件夹。
mail-help-held-heading = 我们的邮件被拦下了吗？
mail-help-held = 请看看设置里关于垃圾邮件的部分。垃圾邮件是不是会被删除或拒收？请改一下，让垃圾邮件放进一个文件夹。也请找一找有没有“隔离”（quarantine）列表。
mail-help-steps-heading = 您做过您这种邮箱的步骤了吗？
mail-help-steps = 大约只需两分钟。
mail-help-test-heading = 现在请我们发一封测试邮件
mail-help-test = 请等我们发出来。然后看看收件箱，再看看垃圾邮件文件夹。邮件在哪里？
mail-help-inbox-heading = 在收件箱里
mail-help-inbox = 太好了！成功了。清单有变化时，请再来看我们的页面。
mail-help-spam-heading = 在垃圾邮件里
mail-help-spam = 请打开它，标明它不是垃圾邮件。然后做您这种邮箱的步骤，再请我们发一封。
mail-help-nothing-heading = 哪里都没有
mail-help-nothing = 那么我们的邮件在路上被什么拦住了。您在自己的邮箱里没有别的办法了。我们要去问负责发送邮件的人。
mail-print-heading = 您的邮箱的步骤
mail-print-note = 您也可以打印每家邮箱公司的步骤。选一家，打印它的页面。

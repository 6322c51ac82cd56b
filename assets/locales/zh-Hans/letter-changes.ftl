letter-unchecked = 此译文由电脑翻译，还没有人检查过。英文在另一面。
letter-former = 从{ $date }起，我们不再使用 { $address }。
letter-check = 对某封邮件不放心？可以在这里查一查：{ $address }

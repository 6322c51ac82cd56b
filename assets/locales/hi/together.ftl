together-link = { $audience ->
    [patients] एक से ज़्यादा क्लिनिक? उनके सारे संपर्क एक साथ सेव करें
   *[parents] बच्चे दो स्कूलों में हैं? सारे संपर्क एक साथ सेव करें
}
together-title = एक से ज़्यादा स्कूलों के संपर्क – Hallpass
together-heading = { $audience ->
    [patients] एक से ज़्यादा अस्पताल या क्लिनिक?
   *[parents] एक से ज़्यादा स्कूल?
}
together-lead = उन सबको यहां चुनें। फिर उनके सारे संपर्क एक साथ सेव करें।
together-chosen-heading = { $audience ->
    [patients] आपके चुने हुए
   *[parents] आपके स्कूल
}
together-none = आपने अभी कोई नहीं चुना है। पहला नीचे खोजें।
together-take = हटाएं
together-take-label = { $school } को हटाएं
together-save = { $count ->
    [one] संपर्क सेव करें
   *[other] { $count } संपर्क सेव करें
}
together-save-note = आपका फ़ोन सारे संपर्क दिखाएगा। “सेव करें” या “सभी जोड़ें” दबाएं। अगर वह एक ही संपर्क दिखाए, तो हर स्कूल का पेज खोलें और उसका संपर्क वहां सेव करें।
together-add-heading = { $audience ->
    [patients] अस्पताल या क्लिनिक जोड़ें
   *[parents] स्कूल जोड़ें
}
together-add-label = उसका नाम, शहर या पोस्टकोड लिखें
together-add-button = खोजें
together-found = जो सही हो, उसे दबाएं।
together-found-none = हमें यह नहीं मिला। नाम का सिर्फ़ एक हिस्सा लिखकर देखें, या सिर्फ़ शहर लिखकर देखें।
together-found-many = और भी हैं। नाम का और हिस्सा लिखें, या शहर भी लिखें।
together-full = { $count ->
    [one] आप यहां एक चुन सकते हैं।
   *[other] आप यहां { $count } चुन सकते हैं। दूसरा जोड़ने के लिए एक हटाएं।
}
together-missing = उनमें से एक अब यहां नहीं है। इसलिए हमने उसे आपकी सूची से हटा दिया है।
together-list-heading = उन सबके पते
together-private = आप क्या चुनते हैं, यह हम नहीं लिखते। आप यह पेज बंद करते हैं, तो वह मिट जाता है।
together-elsewhere = एक से ज़्यादा स्कूल चुनने के लिए इस पेज पर जाएं:

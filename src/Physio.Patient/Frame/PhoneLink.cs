namespace Physio.PatientPages.Frame;

internal static class PhoneLink
{
    /// <summary>A tel: address: digits and a leading plus, which is what dialers take.</summary>
    public static string To(string phone) => "tel:" + string.Concat(phone.Where((letter, at) => char.IsAsciiDigit(letter) || (letter == '+' && at == 0)));
}

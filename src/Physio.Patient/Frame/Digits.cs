namespace Physio.PatientPages.Frame;

internal static class Digits
{
    /// <summary>The digits of any keyboard as plain ones: “٣٧” is 37.</summary>
    public static string Plain(string typed) =>
        string.Concat(typed.Select(letter => char.IsDigit(letter) ? (char)('0' + (int)char.GetNumericValue(letter)) : letter));
}

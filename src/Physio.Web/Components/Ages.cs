namespace Physio.Web.Components;

/// <summary>Age from a birth date where only the date was read.</summary>
public static class Ages
{
    /// <summary>Completed years on a day.</summary>
    public static int On(DateOnly birthDate, DateOnly day)
    {
        var years = day.Year - birthDate.Year;
        return day < birthDate.AddYears(years) ? years - 1 : years;
    }
}

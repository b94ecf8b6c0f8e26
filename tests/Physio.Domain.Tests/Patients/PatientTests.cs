using Physio.Domain.Clinics;
using Physio.Domain.Patients;

namespace Physio.Domain.Tests.Patients;

public sealed class PatientTests
{
    private static Patient BornOn(int year, int month, int day) =>
        Patient.Register(ClinicId.New(), new PatientDetails("  Maria   ORLOVA ", new DateOnly(year, month, day), Sex.F, "en", null, null, [], true), DateTimeOffset.UnixEpoch);

    [Theory]
    [InlineData(2026, 3, 1, 39)]
    [InlineData(2026, 3, 2, 40)]
    [InlineData(2026, 12, 31, 40)]
    public void Age_counts_completed_years(int year, int month, int day, int age) => Assert.Equal(age, BornOn(1986, 3, 2).AgeOn(new DateOnly(year, month, day)));

    [Fact]
    public void Who_was_born_on_a_leap_day_is_a_year_older_on_the_first_of_march_at_the_latest() =>
        Assert.Equal(26, BornOn(2000, 2, 29).AgeOn(new DateOnly(2026, 3, 1)));

    [Fact]
    public void H16_names_are_compared_without_case_and_extra_blanks() => Assert.Equal("maria orlova", BornOn(1986, 3, 2).SearchName);

    [Theory]
    [InlineData("Ayşe Demir", "ayse demir")]
    [InlineData("JÜRGEN Wałęsa", "jurgen walesa")]
    [InlineData("Øystein Ğül", "oystein gul")]
    [InlineData("Ольга Йовович", "ольга иовович")]
    [InlineData("김민준", "김민준")]
    public void H16_names_are_compared_without_marks_on_letters(string name, string compared) => Assert.Equal(compared, Patient.Searchable(name));

    [Fact]
    public void A_search_text_cut_in_the_middle_of_an_emoji_is_still_compared() => Assert.Equal("tom \uFFFD", Patient.Searchable("Tom \uD83D"));
}
